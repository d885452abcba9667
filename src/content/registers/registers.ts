import type { OrganisationEntry, PersonEntry, SeriesEntry, TileEntry, TopicEntry } from "../schema/index.ts";

/** The lists that editors keep in `_data/`, by id, in the order in which they are written. */
export interface Registers {
  readonly topics: ReadonlyMap<string, TopicEntry>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry>;
  readonly people: ReadonlyMap<string, PersonEntry>;
  readonly series: ReadonlyMap<string, SeriesEntry>;
  readonly tiles: readonly TileEntry[];
  /** The ids of each register, those of wrong entries too; undefined where a mistake hides them, and any may be right. */
  readonly ids: Readonly<Record<RegisterName, ReadonlySet<string> | undefined>>;
}

/** A register that fields refer to. */
export type RegisterName = "topics" | "organisations" | "people" | "series";
