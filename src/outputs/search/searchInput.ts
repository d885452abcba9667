import type { Digest, Item } from "../../digest/digest.ts";
import type { SearchableItem } from "./document.ts";

/** What of an item is searched or shown in its results. */
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

/** What of a digest is searched. */
export interface SearchInput
  extends Pick<Digest, "topics" | "organisations" | "people" | "series" | "years"> {
  /** Newest first. */
  readonly items: readonly SearchedItem[];
}

/** What the index is told of an item. */
export function searchable(item: SearchedItem): SearchableItem {
  return {
    address: item.address,
    headline: item.headline,
    standfirst: item.standfirst,
    paragraphs: item.body.text.split("\n"),
    names: namesIn(item),
    filters: {
      topic: item.topics.map(({ id }) => id),
      label: item.label ? [item.label] : [],
      date: [item.date],
      issue: [item.issue.week],
    },
  };
}

/** What an item is found by although its text does not say it: its figures, its subjects' names, its writers. */
function namesIn(item: SearchedItem): string[] {
  return [
    ...item.figures.map(({ label }) => label),
    ...item.keyDates.map(({ label }) => label),
    ...item.byline,
    ...[...item.people, ...item.organisations, ...item.topics].map(({ name }) => name),
  ];
}
