import type { Formats } from "../../../formats/formats.ts";
import { type Phrase, phrase } from "../../../phrase.ts";

/** What has changed in an item since its publication. */
export const changes = ({ count }: Formats) => ({
  published: <T>(day: T, changed: T): Phrase<T> => phrase`Published ${day}, last changed ${changed}`,
  whatChanged: "what changed",
  title: "What changed",
  titleOf: (headline: string) => `What changed: ${headline}`,
  description: (day: string) => `The words that have changed since this item was published on ${day}.`,
  /** Says what the marks of words mean. `these` is a word that is marked so. */
  key: <T>(mark: (kind: "added" | "removed", these: string) => T): Phrase<T> =>
    phrase`In each change, words look like ${mark("added", "these")} if they were added, and like ${mark("removed", "these")} if they were removed.`,
  /** Before and after a changed word, for those who hear it. */
  heard: { added: "[added: ", removed: "[removed: ", end: "]" },
  parts: {
    headline: "Headline",
    standfirst: "Standfirst",
    byline: "Byline",
    text: "Text",
    figures: "Figures",
  },
  unchanged: (paragraphs: number) =>
    `${count(paragraphs, { one: "paragraph", other: "paragraphs" })} not changed`,
  noNote: "The editors made no note of this change.",
  wasPublished: "The item was published.",
});
