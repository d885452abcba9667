import type { Language } from "../../language/language.ts";
import type { Item, Subject } from "../digest.ts";
import { groupBy } from "../groupBy.ts";

/** A quarter, year or decade, and how many items it has. */
export interface CoveragePeriod {
  /** "2021 Q4", "2021", "2020s". */
  readonly name: string;
  readonly count: number;
}

/** Since when and how much a subject is written about. */
export interface Coverage {
  /** The days of its first and its newest item. */
  readonly first: string;
  readonly newest: string;
  readonly unit: Unit["name"];
  /** From the first to the last, those without items too. */
  readonly periods: readonly CoveragePeriod[];
  /** A period with most items. */
  readonly peak: CoveragePeriod;
}

interface Unit {
  readonly name: "quarter" | "year" | "decade";
  /** The number of a day's period, counted from any point. */
  indexOf(day: string): number;
  nameOf(index: number, words: Language["words"]): string;
  /** The most periods that a chart has room for. */
  readonly most: number;
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/** The finest one that has room is used. */
const units: readonly Unit[] = [
  {
    name: "quarter",
    indexOf: (day) => yearOf(day) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3),
    nameOf: (index, { charts }) => charts.quarter(String(Math.floor(index / 4)), (index % 4) + 1),
    most: 12,
  },
  { name: "year", indexOf: yearOf, nameOf: (index) => String(index), most: 40 },
  {
    name: "decade",
    indexOf: (day) => Math.floor(yearOf(day) / 10),
    nameOf: (index, { charts }) => charts.decade(`${index}0`),
    most: Infinity,
  },
];

/** A subject's items by quarter or, over more than three years, by year; over more than forty years, by decade. Undefined without items. */
export function coverageOf({ items }: Pick<Subject, "items">, { words }: Language): Coverage | undefined {
  const [newest, first] = [items[0]?.date, items.at(-1)?.date];
  if (newest === undefined || first === undefined) return undefined;
  const lengthIn = (unit: Unit) => unit.indexOf(newest) - unit.indexOf(first) + 1;
  const unit = units.find((each) => lengthIn(each) <= each.most) as Unit;
  const groups = groupBy(items, ({ date }: Item) => unit.indexOf(date));
  const periods = Array.from({ length: lengthIn(unit) }, (_, offset) => {
    const index = unit.indexOf(first) + offset;
    return { name: unit.nameOf(index, words), count: groups.get(index)?.length ?? 0 };
  });
  const peak = periods.reduce((most, each) => (each.count > most.count ? each : most));
  return { first, newest, unit: unit.name, periods, peak };
}
