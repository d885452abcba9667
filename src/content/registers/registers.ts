import type {
  OrganisationEntry,
  PersonEntry,
  SeriesEntry,
  StorylineEntry,
  TileEntry,
  TopicEntry,
} from "../schema/index.ts";

/** The lists in `_data/`, by id, in the order of their files. */
export interface Registers {
  readonly topics: ReadonlyMap<string, TopicEntry>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry>;
  readonly people: ReadonlyMap<string, PersonEntry>;
  readonly series: ReadonlyMap<string, SeriesEntry>;
  readonly storylines: ReadonlyMap<string, StorylineEntry>;
  readonly tiles: readonly TileEntry[];
  /** The ids of each register, including those of entries with mistakes. Undefined where a mistake hides an id, so that any id may exist. */
  readonly ids: Readonly<Record<RegisterName, ReadonlySet<string> | undefined>>;
}

/** A register that fields refer to. */
export type RegisterName = "topics" | "organisations" | "people" | "series" | "storylines";
