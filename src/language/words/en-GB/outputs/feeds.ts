import type { Formats } from "../../../formats/formats.ts";
import { type Phrase, phrase } from "../../../phrase.ts";

/** Feeds: their names and entries, and the page that lists them. */
export const feeds = ({ count }: Formats) => ({
  groups: {
    whole: "Everything",
    topics: "Topics",
    organisations: "Organisations",
    people: "People",
    series: "Series",
    stories: "Stories",
    trackers: "Trackers",
    labels: "Labels",
    corrections: "Corrections",
  },
  /** The name of a feed or calendar of a part of a publication. */
  partOf: (publication: string, part: string) => `${publication}: ${part}`,
  readRest: "Read the rest on the site",
  correction: (kind: string, headline: string) => `${kind}: ${headline}`,
  correctedItem: <T>(item: T, day: T): Phrase<T> => phrase`In ${item}, ${day}.`,
  keyDates: "Key dates",
  rows: (number: number) => count(number, { one: "row", other: "rows" }),
  totals: (number: number) => count(number, { one: "total", other: "totals" }),
  /** What was reported of a tracker on a day: `what` is how many rows or totals. */
  trackerDay: (tracker: string, day: string, what: string) => `${tracker} ${day}: ${what}`,
  status: (row: string, status: string) => `${row}: ${status}`,
  statusAgain: (row: string, status: string) => `${row}: ${status}, as before`,
  statusChanged: (row: string, status: string, before: string) => `${row}: ${status} (before: ${before})`,
});
