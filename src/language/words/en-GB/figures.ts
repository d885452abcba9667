import type { Formats } from "../../formats/formats.ts";
import { type Phrase, phrase } from "../../phrase.ts";

/** The figures of items, and how they change. Values and dates are written in the language already. */
export const figures = ({ count }: Formats) => ({
  title: "In figures",
  asOf: (date: string) => `as of ${date}`,
  /** A part of a total: "21 of 42". */
  of: <T>(value: T, total: T): Phrase<T> => phrase`${value} of ${total}`,
  overTime: "Figures over time",
  valuesAndSources: "Values and sources",
  earlierValues: (number: number) =>
    `${count(number, { one: "earlier value", other: "earlier values" })} of older items.`,
  columns: { asOf: "As of", value: "Value", reportedIn: "Reported in" },
  chartOf: (label: string) => `Chart: ${label}`,
  /** When a value was. */
  inMonth: (month: string) => `in ${month}`,
  onDay: (day: string) => `on ${day}`,
  stayed: (value: string, first: string, last: string) => `was ${value} ${first} and ${last}`,
  changed: (direction: "up" | "down" | "across", first: ValueAndDate, last: ValueAndDate) =>
    `${verbs[direction]} from ${first.value} ${first.when} to ${last.value} ${last.when}`,
  /** A change, and the values between its ends that were higher or lower than both. */
  after: (change: string, extremes: readonly string[]) => `${change}, after ${extremes.join(" and ")}`,
  high: (value: string, when: string) => `a high of ${value} ${when}`,
  low: (value: string, when: string) => `a low of ${value} ${when}`,
  /** Different values for one date. The unit follows them with its space. */
  differs: (values: readonly string[], unit: string, date: string) =>
    `is reported as ${values.join(" and as ")}${unit} for ${date}`,
});

export interface ValueAndDate {
  readonly value: string;
  readonly when: string;
}

const verbs = { up: "rose", down: "fell", across: "went" };
