import { DateTime } from "luxon";
import { looksLikePartialDate } from "./partialDate.ts";
import type { IsValid } from "./valueSuggestions.ts";

const longDates = ["d LLLL yyyy", "d LLL yyyy", "LLLL d yyyy", "LLL d yyyy"];
const withTime = /^(.*?)(?:[Tt ]+(\d{1,2}):(\d\d).*)?$/;
/** The end of a time that says where it is: `Z`, `+01:00`, `-0500`. */
const offset = /[T ]\d{1,2}:?\d\d.*?(?:Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)$/i;
const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/**
 * A date in another notation as the field would have it. Undefined where it is ambiguous: nobody can tell which part of 10/11/2021 is the
 * month.
 */
export function suggestDate(text: string, isValid: IsValid): string | undefined {
  const [date = "", hour, minute] = withTime.exec(text.replace(/(T\d\d)(?=\d\d)/i, "$1:"))?.slice(1) ?? [];
  const [year, month, day] =
    yearFirst.exec(date.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"))?.slice(1) ?? [];
  const [last, middle, first] = dayFirst.exec(date)?.slice(1) ?? [];
  const words = date.replace(/,/g, "").replace(/(?<=\d)(st|nd|rd|th)\b/, "");
  const days = [
    dayOf(year, month, day),
    Number(last) > 12 ? dayOf(first, middle, last) : undefined,
    ...longDates.map((format) => DateTime.fromFormat(words, format, { locale: "en" }).toISODate()),
  ];
  // In the site's zone, the time is another. The day is always the one that is written.
  const time = hour && !hasOffset(text) && `T${hour.padStart(2, "0")}:${minute}`;
  return days
    .map((each = "") => (time && isValid(`${each}T12:00`) ? each + time : (each ?? "")))
    .find((each) => each !== text && isValid(each));
}

/** Whether a text is a time in a zone of its own. */
export function hasOffset(text: string): boolean {
  return offset.test(text);
}

function dayOf(year: string | undefined, month = "", day = ""): string | undefined {
  return year && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Why there is no such date, as a sentence; undefined where the text does not have the form of one. */
export function whyNotRealDate(text: string): string | undefined {
  if (!looksLikePartialDate(text)) return undefined;
  const [year = 0, month = 0, , hour] = text.split(/[-T:]/).map(Number);
  if (month < 1 || month > 12) return "Months go from 01 to 12.";
  const first = DateTime.utc(year, month, 1, { locale: "en" });
  const isDay = DateTime.fromISO(text.slice(0, 10)).isValid;
  if (hour !== undefined && isDay) return "Hours go from 00 to 23, and minutes from 00 to 59.";
  return `${first.toFormat("LLLL yyyy")} has ${first.daysInMonth} days.`;
}
