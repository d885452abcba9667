import { DateTime } from "luxon";
import { memoizeByText } from "../cache/memoize.ts";

/*
 * Dates in files are plain: 10 November is 10 November wherever the site is built. They are parsed in UTC, so that no time zone shifts them.
 * How languages write them is in `src/language`. Results are remembered, because thousands of pages show the same few dates.
 */

const plain = (text: string): DateTime => DateTime.fromISO(text, { zone: "utc" });

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

/** How many whole years after a plain day another one is. A year after 29 February ends on 1 March. */
export function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
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
