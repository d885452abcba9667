import type { Language } from "../../language/language.ts";
import type { FigurePoint, FigureSeries } from "../digest.ts";
import { amount, bareAmount, isWord } from "./amount.ts";
import { timeOf } from "./figureSeries.ts";

type Values = Pick<FigureSeries, "unit" | "points">;

/** Whether every value is part of a total, so that bars show it better than a line. */
export function isShare({ points }: Pick<FigureSeries, "points">): boolean {
  return points.every(({ of }) => of !== undefined);
}

/** The values of different dates, the oldest first. Of several for one date, that of the newest item. */
export function valuesByDate(points: readonly FigurePoint[]): FigurePoint[] {
  const dates = new Map<number, FigurePoint>();
  for (const point of points) if (!dates.has(timeOf(point.date))) dates.set(timeOf(point.date), point);
  return [...dates.values()].reverse();
}

/**
 * How a figure has changed, in words: "rose from 5 in Nov 2018 to 21 posts in Nov 2021, after a high of 30 in May 2020". If all values are for
 * one date: "is reported as 5 and as 7 for Nov 2018". There are at least two values.
 */
export function changeWords(series: Values, language: Language): string {
  const { words } = language;
  const values = valuesByDate(series.points);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return differenceWords(series, language);
  const sizeOf = sizesIn(series);
  const write = (point: FigurePoint) => pointAmount(point, series.unit, language);
  const when = dateWords(values, language);
  const end = `${write(last)}${unitWord(series.unit)}`;
  const rise = sizeOf(last) - sizeOf(first);
  const change =
    write(last) === write(first)
      ? words.figures.stayed(end, when(first), when(last))
      : words.figures.changed(
          rise > 0 ? "up" : rise < 0 ? "down" : "across",
          { value: write(first), when: when(first) },
          { value: end, when: when(last) },
        );
  const between = extremesOf(values, sizeOf).map(({ name, point }) =>
    words.figures[name](write(point), when(point)),
  );
  return between.length > 0 ? words.figures.after(change, between) : change;
}

/** "21", "£1.8bn", "21 of 42": without a unit in words. */
export function pointAmount(
  { value, of }: Pick<FigurePoint, "value" | "of">,
  unit: string | undefined,
  { tag, words }: Language,
): string {
  const written = bareAmount(value, unit, tag);
  return of === undefined ? written : words.figures.of(written, bareAmount(of, unit, tag)).join("");
}

/** The value of an item's figure with its unit: "21 of 42 posts", "£1.8bn". */
export function figureAmount(
  { value, of, unit }: Pick<FigurePoint, "value" | "of"> & { readonly unit?: string | undefined },
  { tag, words }: Language,
): string {
  if (of === undefined) return amount(value, unit, tag);
  return words.figures.of(bareAmount(value, unit, tag), amount(of, unit, tag)).join("");
}

function unitWord(unit: string | undefined): string {
  return unit !== undefined && isWord(unit) ? `\u00a0${unit}` : "";
}

function differenceWords({ points, unit }: Values, language: Language): string {
  const values = [...new Set(points.map((point) => pointAmount(point, unit, language)))];
  return language.words.figures.differs(values, unitWord(unit), language.shortDay(points[0]?.date ?? ""));
}

type SizeOf = (point: FigurePoint) => number;

/** What values are compared by: the share, if all are parts of a total. A share and a number can't be compared, but the values can. */
function sizesIn(series: Values): SizeOf {
  return isShare(series) ? ({ value, of = 1 }) => value / of : ({ value }) => value;
}

/** The values between the first and the last that are higher or lower than both. */
function extremesOf(
  values: readonly FigurePoint[],
  sizeOf: SizeOf,
): { name: "high" | "low"; point: FigurePoint }[] {
  const ends = [values[0], values.at(-1)].flatMap((point) => (point ? sizeOf(point) : []));
  let [high, low] = [values[0], values[0]];
  for (const point of values) {
    if (high && sizeOf(point) > sizeOf(high)) high = point;
    if (low && sizeOf(point) < sizeOf(low)) low = point;
  }
  return [
    ...(high && sizeOf(high) > Math.max(...ends) ? [{ name: "high" as const, point: high }] : []),
    ...(low && sizeOf(low) < Math.min(...ends) ? [{ name: "low" as const, point: low }] : []),
  ];
}

/** Says when a value was: "in Nov 2018", or "on 10 Nov 2018" if two values are of one month. */
function dateWords(
  values: readonly FigurePoint[],
  { words: { figures }, shortDay }: Language,
): (point: FigurePoint) => string {
  const months = values.map(({ date }) => date.slice(0, 7));
  const isExact = new Set(months).size < months.length;
  return ({ date }) =>
    isExact && date.length > 7
      ? figures.onDay(shortDay(date.slice(0, 10)))
      : figures.inMonth(shortDay(date.slice(0, 7)));
}
