import type { Formats } from "../../../formats/formats.ts";
import { type Phrase, phrase } from "../../../phrase.ts";

/** Trackers: their pages, and where other pages name them. */
export const trackers = ({ count, number }: Formats) => ({
  about: "Questions that we follow, and the answer for each organisation from day to day.",
  tracker: "Tracker",
  organisations: (value: number) => count(value, { one: "organisation", other: "organisations" }),
  rows: (value: number) => count(value, { one: "row", other: "rows" }),
  lastChange: <T>(day: T): Phrase<T> => phrase`last change ${day}`,
  notReported: "Not reported",
  noItem: "No item has said anything of these yet.",
  tally: (status: string, rows: number) => `${status}: ${number(rows)}.`,
  /** Which item says so, and of what day. */
  says: <T>(day: T, item: T): Phrase<T> => phrase`${day}, says ${item}`,
  now: "Where it stands",
  table: "Row by row",
  log: "What was reported when",
  downloadTable: "Download the table (CSV)",
  downloadAll: "Download everything (JSON)",
  map: "Map of the statuses. The table below has the same information",
  mapKey: "The letters are those of the statuses. Each tile leads to its row in the table.",
  onMap: (rows: number, all: number) => `${number(rows)} of ${number(all)} rows are on the map.`,
  caption: "The status of each, and the item that says so.",
  columns: {
    organisation: "Organisation",
    name: "Name",
    region: "Region",
    status: "Status",
    date: "Date",
    reason: "What it rests on",
  },
  reported: (status: string) => `${status}, as reported`,
  earlier: <T>(total: T, source: T): Phrase<T> => phrase`Before: ${total} ${source}`,
  source: <T>(day: T, item: T): Phrase<T> => phrase`as of ${day}, says ${item}`,
  /** How many of the rows that a total counts the table has, if not all. */
  inTable: (rows: number) => `Of these, the table below has ${rows === 0 ? "none" : number(rows)}.`,
  moreInTable: (rows: number) => `The table below has ${number(rows)}.`,
  nothingReported: "No item has reported anything yet.",
  inAll: "In all",
  total: (status: string, value: string) => `${status}: ${value}`,
  before: (status: string) => `before: ${status}`,
});
