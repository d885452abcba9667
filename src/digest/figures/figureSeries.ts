import { memoize } from "../../cache/memoize.ts";
import type { FigurePoint, FigureSeries, Item, Mutable } from "../digest.ts";
import { fingerprint } from "../fingerprint.ts";
import { groupBy } from "../groupBy.ts";
import { compare } from "../order.ts";

type Figure = Item["figures"][number];

/** A figure, and the item that reports it. */
interface Reported {
  readonly figure: Figure;
  readonly item: Item;
}

/**
 * The figures that items report, each with its values over time, the one with the newest value first. Figures belong together if they have
 * the same label, whatever its case and spacing, and the same unit. The items are the newest first. Linear, but for sorting the values.
 */
export function figureSeriesOf(items: readonly Item[]): FigureSeries[] {
  const reported = items.flatMap((item) => item.figures.map((figure): Reported => ({ figure, item })));
  if (reported.length === 0) return [];
  const groups = groupBy(reported, ({ figure }) => figureKey(figure));
  const series = [...groups.values()].map(seriesOf).sort(newestFirst);
  giveIds(series);
  return series;
}

/** What figures that belong together have in common: their label, whatever its case and spacing, and their unit. */
export const figureKey = memoize(
  ({ label, unit = "" }: Pick<Figure, "label" | "unit">) => `${spaced(label).toLowerCase()}\n${spaced(unit)}`,
);

function spaced(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/gu, " ");
}

function seriesOf(group: readonly Reported[]): Mutable<FigureSeries> {
  const points = pointsOf(group);
  const { label = "", unit } = group[0]?.figure ?? {};
  const values = points.map(({ value, of, date }) => [value, of, date]);
  return { id: "", label, unit, points, fingerprint: fingerprint(label, unit, values) };
}

/** Gives each an id that says what it is: `figure:beds-open`, and `figure:beds-open-2` to another one of that label. */
function giveIds(series: readonly Mutable<FigureSeries>[]): void {
  const counts = new Map<string, number>();
  for (const each of series.toSorted((a, b) => compare(figureKey(a), figureKey(b)))) {
    const id = `figure:${each.label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`.replace(/-$/, "");
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    each.id = count === 1 ? id : `${id}-${count}`;
  }
}

/** Items that give the same value for the same date share a point. */
function pointsOf(group: readonly Reported[]): FigurePoint[] {
  const points = new Map<string, Mutable<FigurePoint>>();
  for (const { figure, item } of group) {
    const { value, of, asOf: date = item.date } = figure;
    const key = `${date} ${value} ${of}`;
    const point = points.get(key) ?? { value, of, date, items: [] };
    points.set(key, point);
    if (!point.items.includes(item)) point.items.push(item);
  }
  return [...points.values()].sort((a, b) => compare(timeOf(b.date), timeOf(a.date)));
}

/** The order of a subject's figures. */
function newestFirst(a: FigureSeries, b: FigureSeries): number {
  const newest = ({ points }: FigureSeries) => timeOf(points[0]?.date ?? "1970");
  return compare(newest(b), newest(a)) || compare(figureKey(a), figureKey(b));
}

/** Where a year, month or day is on a time scale, in milliseconds: in its middle. */
export function timeOf(date: string): number {
  const [year = 1970, month, day] = date.slice(0, 10).split("-").map(Number);
  if (month === undefined) return Date.UTC(year, 6, 1);
  return Date.UTC(year, month - 1, day ?? 15);
}
