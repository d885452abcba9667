import { memoizeByText } from "../../cache/memoize.ts";

/*
 * Dates in files are plain: 10 November is 10 November wherever the site is built. They are parsed and formatted in UTC, so that no time
 * zone shifts them.
 */

/** "10 November 2021". */
export const longDayFormat = (tag: string) => dateFormat(tag, long);

/** "November 2021". */
export const monthFormat = (tag: string) => dateFormat(tag, { month: "long", year: "numeric" });

const long = { day: "numeric", month: "long", year: "numeric" } as const;
const short = { day: "numeric", month: "short", year: "numeric" } as const;

/** How a language writes plain dates such as `2021-11-10`. */
export function dateFormats(tag: string) {
  const longDay = longDayFormat(tag);
  const monthDay = dateFormat(tag, { day: "numeric", month: "long" });
  const shortFormats = [
    dateFormat(tag, { year: "numeric" }),
    dateFormat(tag, { month: "short", year: "numeric" }),
    dateFormat(tag, short),
  ];
  const monthName = monthFormat(tag);
  const timeOfDay = dateFormat(tag, { timeStyle: "short" });
  return {
    /** "10 November 2021". */
    longDay,
    /** "10 Nov 2021", or "Nov 2021" and "2021" for less exact dates. */
    shortDay: (day: string) => shortFormats[day.split("-").length - 1]?.(day) ?? day,
    /** "11 November" beside a day of the same year, "3 January 2022" beside another. */
    dayBeside: (day: string, other: string) =>
      day.slice(0, 4) === other.slice(0, 4) ? monthDay(day) : longDay(day),
    /** "November 2021" from `2021-11`, and "2021" from `2021`. */
    periodName: (period: string) => (period.length === 4 ? period : monthName(period)),
    /** "Wed". */
    weekdayName: dateFormat(tag, { weekday: "short" }),
    /** "23:59". */
    timeOfDay: (time: string) => timeOfDay(`1970-01-01T${time}`),
    /** "8" and "14 November 2021": two days, of which the first leaves out what the second repeats or, in some languages, the other way round. */
    daySpan: rangeFormat(tag, long),
    /** "September" and "November 2021": the same for two months. */
    monthSpan: rangeFormat(tag, { month: "long", year: "numeric" }),
    /**
     * The common name of a time zone on a day: "United Kingdom Time" for `Europe/London`. If the name would have a number in it, as for UTC,
     * the zone's id instead.
     */
    zoneName: (zone: string, day: string) => zoneName(tag, zone, day),
  };
}

export type DateFormats = ReturnType<typeof dateFormats>;

function asDate(text: string): Date {
  return new Date(text.includes("T") ? `${text}Z` : text);
}

/** Formats are expensive to make, and thousands of pages show the same few dates: each is made when it is first used, and its results are cached. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): (text: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return memoizeByText((text) => {
    format ??= new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
    return format.format(asDate(text)).replaceAll("\u202f", "\u00a0");
  });
}

/** Formats two dates as the parts before and after the dash between them. */
function rangeFormat(tag: string, options: Intl.DateTimeFormatOptions) {
  let format: Intl.DateTimeFormat | undefined;
  const results = new Map<string, readonly [string, string]>();
  return (from: string, to: string): readonly [string, string] => {
    const cached = results.get(from + to);
    if (cached !== undefined) return cached;
    format ??= new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
    const parts = format.formatRangeToParts(asDate(from), asDate(to));
    const begin = parts.findLastIndex(({ source }) => source === "startRange") + 1;
    const end = parts.findIndex(({ source }) => source === "endRange");
    const textOf = (some: typeof parts) => some.map(({ value }) => value).join("");
    const [before = "", after = ""] = textOf(parts.slice(begin, end)).split(/\s*[-–—]\s*/);
    const result = [textOf(parts.slice(0, begin)) + before, after + textOf(parts.slice(end))] as const;
    results.set(from + to, result);
    return result;
  };
}

function zoneName(tag: string, zone: string, day: string): string {
  const written = zone.replaceAll("_", " ");
  try {
    const name = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: "longGeneric" })
      .formatToParts(asDate(day))
      .find(({ type }) => type === "timeZoneName")?.value;
    return name === undefined || /\d/.test(name) ? written : name;
  } catch {
    return written;
  }
}
