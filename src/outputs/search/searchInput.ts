import type { KeywordField } from "../../content/schema/fieldUses.ts";
import type { Digest, Issue, Item } from "../../digest/digest.ts";
import type { Language } from "../../language/language.ts";

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
    | "topics"
    | "organisations"
    | "people"
    | "series"
    | "story"
    | KeywordField
  > {
  readonly labelText?: string | undefined;
  readonly body: Pick<Item["body"], "text">;
  readonly issue: Pick<Item["issue"], "week">;
}

/** The parts of an issue that are searched or shown in results. */
export interface SearchedIssue
  extends Pick<Issue, "fingerprint" | "week" | "address" | "from" | "to" | "title">,
    Partial<Pick<Issue, "number">> {
  readonly introduction: Pick<Item["body"], "text"> | undefined;
}

/** What is searched. */
export interface SearchedTexts {
  /** Newest first. */
  readonly items: readonly SearchedItem[];
  readonly issues?: readonly SearchedIssue[];
  /** Of the names of weeks, by which issues are found. */
  readonly language?: Language;
}

/** The parts of a digest that the search needs. */
export interface SearchInput
  extends SearchedTexts,
    Pick<Digest, "topics" | "organisations" | "people" | "series" | "stories" | "trackers" | "years"> {}
