import type { Formats } from "../../formats/formats.ts";
import { type Phrase, phrase } from "../../phrase.ts";
import { label } from "./browser/labels.ts";

const updates = { correction: "Correction", clarification: "Clarification", update: "Update" };

const relations = {
  follows: ["Follows", "Followed by"],
  "responds-to": ["Responds to", "Response"],
  "differs-from": ["Differs from", "Different finding"],
} satisfies Record<string, [to: string, from: string]>;

/** An item's page, and what other pages and emails say of an item. */
export const item = ({ form }: Formats) => ({
  /** Why readers don't see it yet. */
  unpublished: { draft: "Draft", "not yet published": "Not yet published" },
  label,
  updates,
  /** An update's kind and day: "Correction, 11 November 2021". */
  updateOn: <T>(kind: keyof typeof updates, day: T): Phrase<T | string> =>
    phrase<T | string>`${updates[kind]}, ${day}`,
  by: <T>(names: T): Phrase<T> => phrase`By ${names}`,
  linkInIssue: "Link to this item in the issue",
  link: "Link to this item",
  placeInIssue: (place: number, of: number, week: string) => `${place} of ${of} in ${week}`,
  age: (years: number) => `This item is ${years} ${form(years, { one: "year", other: "years" })} old.`,
  moreOn: (topic: string) => `More on ${topic}`,
  changes: "Changes since publication",
  sources: "Sources",
  keyDates: "Key dates",
  related: "Related",
  /** How an item relates to another one or, `back`, that one to it. */
  relation: (as: keyof typeof relations, back: boolean) => relations[as][back ? 1 : 0],
  seeAlso: "See also",
  alsoAbout: (shared: string) => `Also about: ${shared}`,
  topics: "Topics",
  organisations: "Organisations",
  people: "People",
  story: "The story",
  before: "Before",
  after: "After",
  placeInStory: (place: number, of: number) => `${place} of ${of}`,
  later: <T>(item: T, day: T): Phrase<T> => phrase`Later: ${item}, ${day}`,
  recordedIn: "Recorded in",
});
