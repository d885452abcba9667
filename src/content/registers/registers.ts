import type { OwnFieldSchemas } from "../ownFields/fieldDeclarations.ts";
import type { OwnFields } from "../ownFields/ownFields.ts";
import type {
  OptionalField,
  OrganisationEntry,
  PersonEntry,
  SeriesEntry,
  StorylineEntry,
  TileEntry,
  TopicEntry,
} from "../schema/index.ts";

/** An entry, with the fields that the digest adds to it. */
export type WithOwn<T> = T & { readonly ownFields: OwnFields };

/** The lists in `_data/`, by id, in the order of their files. */
export interface Registers {
  readonly topics: ReadonlyMap<string, WithOwn<TopicEntry>>;
  readonly organisations: ReadonlyMap<string, WithOwn<OrganisationEntry>>;
  readonly people: ReadonlyMap<string, WithOwn<PersonEntry>>;
  readonly series: ReadonlyMap<string, WithOwn<SeriesEntry>>;
  readonly storylines: ReadonlyMap<string, WithOwn<StorylineEntry>>;
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
