import { type Phrase, phrase } from "../../phrase.ts";
import { week } from "./browser/weeks.ts";

/** Weeks, and dates that are known to the minute or have an end. Intl writes all other dates. */
export const dates = () => ({
  week,
  /** The days of a week, which are in one month or not. */
  weekSpan: (first: string, last: string, isOneMonth: boolean) =>
    isOneMonth ? `${first}–${last}` : `${first} – ${last}`,
  /** A day as a number, or a month, may come first. */
  weekday: (weekday: string, day: string) => (/^\d/.test(day) ? `${weekday} ${day}` : `${weekday}, ${day}`),
  atTime: (day: string, time: string) => `${day} at ${time}`,
  span: <T>(first: T, last: T): Phrase<T> => phrase`${first} to ${last}`,
  /** When a key date is, if it is only expected or was moved. */
  when: (span: string, { isExpected, was }: { isExpected: boolean; was: string | undefined }) =>
    `${span}${isExpected ? ", expected" : ""}${was === undefined ? "" : ` (was ${was})`}`,
});
