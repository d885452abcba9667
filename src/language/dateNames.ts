import type { Formats } from "./formats/formats.ts";
import type { Words } from "./words.ts";

/** A date as exact as its writer knew it: see `parsePartialDate`. */
interface PartialDate {
  readonly text: string;
  readonly precision: "minute" | "day" | "month";
}

interface KeyDate {
  readonly date: PartialDate;
  readonly until?: PartialDate | undefined;
  readonly kind?: string | undefined;
  readonly was: readonly PartialDate[];
}

/** The names of weeks, partial dates and key dates: what needs both the formats of a language and its words. */
export function dateNames(formats: Formats, { dates }: Pick<Words, "dates">) {
  const { longDay, shortDay, periodName, weekdayName, timeOfDay, daySpan, monthSpan } = formats;

  /** "26 September 2021 at 23:59", "26 September 2021" or "September 2021": only as exact as it was written. */
  const partialDateName = ({ text, precision }: PartialDate) => {
    if (precision === "month") return periodName(text);
    if (precision === "day") return longDay(text);
    return dates.atTime(longDay(text.slice(0, 10)), timeOfDay(text.slice(11)));
  };

  /**
   * A date and its end. One leaves out what the other says: "10" and "12 November 2021", "10 November 2021 at 09:00" and "17:00".
   */
  const spanNames = (date: PartialDate, until: PartialDate): readonly [string, string] => {
    const [begin, end] = [date.text, until.text];
    const whole = [partialDateName(date), partialDateName(until)] as const;
    if (date.precision !== until.precision || begin === end) return whole;
    if (date.precision === "month") return monthSpan(begin, end);
    if (date.precision === "day") return daySpan(begin, end);
    return begin.slice(0, 10) === end.slice(0, 10) ? [whole[0], timeOfDay(end.slice(11))] : whole;
  };

  /** When a key date is: "10 to 12 November 2021". */
  const spanName = ({ date, until }: Pick<KeyDate, "date" | "until">) =>
    until ? dates.span(...spanNames(date, until)).join("") : partialDateName(date);

  return {
    partialDateName,
    spanNames,
    spanName,
    /** "26 September 2021 at 23:59", "December 2021, expected (was November 2021)". */
    whenOf: (keyDate: KeyDate) => {
      const last = keyDate.was.at(-1);
      return dates.when(spanName(keyDate), {
        isExpected: keyDate.kind === "expected",
        was: last && partialDateName(last),
      });
    },
    /** "Week 45 of 2021". */
    weekName: (week: string) => dates.week(Number(week.slice(6)), week.slice(0, 4)),
    /** "8–14 November 2021": the days of a week, as a masthead gives them. */
    weekSpan: (from: string, to: string) =>
      dates.weekSpan(...daySpan(from, to), from.slice(0, 7) === to.slice(0, 7)),
    /** "Wed 10 Nov 2021". */
    weekdayOf: (day: string) => dates.weekday(weekdayName(day), shortDay(day)),
  };
}

export type DateNames = ReturnType<typeof dateNames>;
