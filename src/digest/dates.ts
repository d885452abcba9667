import { DateTime, IANAZone } from "luxon";
import { memoizeByText } from "../cache/memoize.ts";
import type { KeyDateField } from "../content/schema/index.ts";
import type { PartialDate } from "../content/schema/partialDate.ts";

/*
 * Dates in files are plain: 10 November is 10 November wherever the site is built. They are parsed and formatted in UTC,
 * so that no time zone shifts them. Results are remembered, because formatting takes long, and thousands of pages show the same few dates.
 */

const plain = (text: string): DateTime => DateTime.fromISO(text, { zone: "utc", locale: "en-GB" });

/** The ISO week of a plain day, such as `2021-W45`. */
export const weekOf = memoizeByText((day) => {
  const [year = 1, month = 1, date = 1] = day.split("-").map(Number);
  const { weekYear, weekNumber } = DateTime.utc(year, month, date);
  return `${weekYear}-W${String(weekNumber).padStart(2, "0")}`;
});

/** Monday and Sunday of a week such as `2021-W45`, as plain days. */
export function daysOfWeek(week: string): { from: string; to: string } {
  return { from: plain(week).toISODate() ?? week, to: plain(`${week}-7`).toISODate() ?? week };
}

/** "10 November 2021". */
export const longDay = memoizeByText((day) => plain(day).toFormat("d MMMM yyyy"));

/** How many whole years after a plain day another one is. A year after 29 February ends on 1 March. */
export function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** "11 November" beside a day of the same year, "3 January 2022" beside another. */
export function dayBeside(day: string, other: string): string {
  return plain(day).toFormat(day.slice(0, 4) === other.slice(0, 4) ? "d MMMM" : "d MMMM yyyy");
}

/** "10 Nov 2021", or "Nov 2021" and "2021" for less exact dates. */
export const shortDay = memoizeByText((day) =>
  plain(day).toFormat(["yyyy", "MMM yyyy", "d MMM yyyy"][day.split("-").length - 1] ?? "d MMM yyyy"),
);

/** "November 2021" from `2021-11`, and "2021" from `2021`. */
export const periodName = memoizeByText((period) =>
  period.length === 4 ? period : plain(period).toFormat("MMMM yyyy"),
);

/** "Wed 10 Nov 2021". */
export const weekdayOf = memoizeByText((day) => plain(day).toFormat("ccc d MMM yyyy"));

/** "8–14 November 2021": the days of a week, as a masthead gives them. */
export function weekSpan(from: string, to: string): string {
  const [start, end] = [plain(from), plain(to)];
  if (start.year !== end.year) return `${longDay(from)} – ${longDay(to)}`;
  return start.month === end.month
    ? `${start.day}–${longDay(to)}`
    : `${start.toFormat("d MMMM")} – ${longDay(to)}`;
}

/** "Week 45 of 2021". */
export function weekName(week: string): string {
  return `Week ${Number(week.slice(6))} of ${week.slice(0, 4)}`;
}

/** "26 September 2021 at 23:59", "26 September 2021" or "September 2021": only as exact as it was written. */
export function partialDateName({ text, precision }: PartialDate): string {
  if (precision === "month") return periodName(text);
  return precision === "day" ? longDay(text) : `${longDay(text.slice(0, 10))} at ${text.slice(11)}`;
}

/**
 * A date and its end, in words with "to" between them. The first leaves out what the second repeats: "10" and "12 November 2021", "10 November
 * 2021 at 09:00" and "17:00".
 */
export function spanNames(date: PartialDate, until: PartialDate): readonly [string, string] {
  const [begin, end] = [date.text, until.text];
  const [first, last] = [partialDateName(date), partialDateName(until)];
  if (date.precision !== until.precision) return [first, last];
  if (date.precision === "minute")
    return [first, begin.slice(0, 10) === end.slice(0, 10) ? end.slice(11) : last];
  if (begin.slice(0, 4) !== end.slice(0, 4)) return [first, last];
  const isMonth = date.precision === "day" && begin.slice(0, 7) === end.slice(0, 7);
  return [
    first
      .split(" ")
      .slice(0, isMonth ? 1 : -1)
      .join(" "),
    last,
  ];
}

/** When a key date is: "10 to 12 November 2021". */
export function spanName({ date, until }: Pick<KeyDateField, "date" | "until">): string {
  return until ? spanNames(date, until).join(" to ") : partialDateName(date);
}

/** "26 September 2021 at 23:59", "December 2021, expected (was November 2021)". */
export function whenOf(keyDate: KeyDateField): string {
  const { kind, was } = keyDate;
  const last = was.at(-1);
  const before = last === undefined ? "" : ` (was ${partialDateName(last)})`;
  return `${spanName(keyDate)}${kind === "expected" ? ", expected" : ""}${before}`;
}

/**
 * The common name of a zone on a day: "United Kingdom Time" for `Europe/London`. If the name would have a number in it, as for UTC, the
 * zone's id instead.
 */
export function zoneName(zone: string, day: string): string {
  const written = zone.replaceAll("_", " ");
  if (!IANAZone.isValidZone(zone)) return written;
  const name = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longGeneric" })
    .formatToParts(plain(day).toJSDate())
    .find(({ type }) => type === "timeZoneName")?.value;
  return name === undefined || /\d/.test(name) ? written : name;
}

/** A plain day or minute as an instant in the site's zone, with its UTC offset, as in RFC 3339: `2021-11-10T00:00:00+00:00`. */
export function instant(text: string, zone: string): string {
  return instantIn(`${text} ${zone}`);
}

const instantIn = memoizeByText((textAndZone) => {
  const [text = "", zone = ""] = textAndZone.split(" ");
  return DateTime.fromISO(text, { zone }).toISO({ suppressMilliseconds: true }) ?? text;
});

/** A plain day as an instant in the site's zone, as in RFC 822 with a year of four digits: `Wed, 10 Nov 2021 00:00:00 +0000`. */
export function rfc822(text: string, zone: string): string {
  return rfc822In(`${text} ${zone}`);
}

const rfc822In = memoizeByText((textAndZone) => {
  const [text = "", zone = ""] = textAndZone.split(" ");
  return DateTime.fromISO(text, { zone }).toRFC2822() ?? text;
});
