import type { OwnFieldSchemas } from "../ownFields/fieldDeclarations.ts";
import type { WithOwnFields } from "../ownFields/ownFields.ts";
import type {
  OptionalField,
  OrganisationEntry,
  PersonEntry,
  SeriesEntry,
  StorylineEntry,
  TileEntry,
  TopicEntry,
} from "../schema/index.ts";

/** The lists in `_data/`, by id, in the order of their files. */
export interface Registers {
  readonly topics: ReadonlyMap<string, TopicEntry & WithOwnFields>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry & WithOwnFields>;
  readonly people: ReadonlyMap<string, PersonEntry & WithOwnFields>;
  readonly series: ReadonlyMap<string, SeriesEntry & WithOwnFields>;
  readonly storylines: ReadonlyMap<string, StorylineEntry & WithOwnFields>;
  readonly tiles: readonly TileEntry[];
  /** The fields that the digest adds, if it declares any. */
  readonly ownFields: OwnFieldSchemas;
  /** The fields that items may leave out. */
  readonly optional: readonly OptionalField[];
  /** The labels that items may have, for code editors. */
  readonly labels: readonly string[];
  /** The ids of each register, including those of entries with mistakes. Undefined where a mistake hides an id, so that any id may exist. */
  readonly ids: Readonly<Record<RegisterName, ReadonlySet<string> | undefined>>;
}

/** A register that fields refer to. */
export type RegisterName = "topics" | "organisations" | "people" | "series" | "storylines";
