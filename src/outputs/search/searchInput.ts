import type { Digest, Item } from "../../digest/digest.ts";

/** The fields of an item that are searched or shown in results. */
export interface SearchedItem
  extends Pick<
    Item,
    | "file"
    | "hash"
    | "address"
    | "headline"
    | "standfirst"
    | "date"
    | "label"
    | "byline"
    | "figures"
    | "keyDates"
    | "topics"
    | "organisations"
    | "people"
    | "series"
  > {
  readonly body: Pick<Item["body"], "text">;
  readonly issue: Pick<Item["issue"], "week">;
}

/** The parts of a digest that the search needs. */
export interface SearchInput
  extends Pick<Digest, "topics" | "organisations" | "people" | "series" | "years"> {
  /** Newest first. */
  readonly items: readonly SearchedItem[];
}
