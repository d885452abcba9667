import type { Formats } from "../../formats/formats.ts";
import { type Phrase, phrase } from "../../phrase.ts";

/** Key dates: on their own pages, and where other pages list them. */
export const keyDates = ({ count }: Formats) => ({
  title: "Key dates",
  description: "Dates named in the digest's items.",
  about: (timeZone: string) => `Key dates from our items. Times are in ${timeZone}.`,
  upcoming: "Upcoming",
  nothingUpcoming: "No upcoming dates.",
  nothingSoon: "No upcoming dates in the next 12 months.",
  later: <T>(years: T): Phrase<T> => phrase`Later dates by year: ${years}.`,
  byYear: "By year",
  titleOf: (year: string) => `Key dates in ${year}`,
  descriptionOf: (year: string) => `Dates of ${year} named in the digest's items.`,
  dates: (number: number) => count(number, { one: "date", other: "dates" }),
  /** Behind the item that names a date: how many others do. */
  andOthers: (number: number) => ` and ${count(number, { one: "other", other: "others" })}`,
  months: "Other months",
  byMonth: "By month",
  next: "Next key dates",
  all: "All key dates",
  past: "past",
  expected: "expected",
  withdrawn: <T>(day: T): Phrase<T> => phrase`withdrawn on ${day}`,
  /** The dates that it had before it was moved, the first one first. */
  was: <T>(before: readonly T[]): Phrase<T> =>
    before.flatMap((date, index) => [index === 0 ? "was " : ", then ", date]),
  /** A link. `label` is that of the date, for those who hear it. */
  add: <T>(label: T): Phrase<T> => phrase`Add${label} to your calendar`,
  subscribe: "Subscribe to the calendar",
  download: "Download the calendar (.ics)",
});
