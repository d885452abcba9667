import type { Formats } from "../../../formats/formats.ts";
import { type Phrase, phrase } from "../../../phrase.ts";
import { itemForms } from "../nouns.ts";

/** Stories: the page that lists them, and the page of each. */
export const stories = ({ count }: Formats) => {
  return {
    about: "What happened next: the items that belong together, from the first to the latest.",
    nothingYet: "There are no stories yet.",
    /** How many items a story has, and since when. */
    since: (value: number, day: string) => `${count(value, itemForms)} since ${day}`,
    open: "Open",
    closed: "Closed",
    story: "Story",
    closedOn: <T>(day: T): Phrase<T> => phrase`Closed on ${day}`,
    now: "Where it stands now",
    description: (name: string, value: number, latest: string | undefined) =>
      `${name}: ${count(value, itemForms)}${latest === undefined ? "" : `, the latest of ${latest}`}.`,
  };
};
