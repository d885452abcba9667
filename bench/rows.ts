import { ratioOf } from "./ratio.ts";
import type { Target } from "./targets.ts";

/** A line of the report: a figure, what it is compared with, and the target that it is held to. */
export interface Row {
  readonly name: string;
  readonly ours: string;
  readonly against?: string;
  readonly ratio?: string;
  readonly target?: string;
  readonly met?: boolean;
}

/** A unit of figures, and how many decimals they are shown with. */
export interface Unit {
  readonly name: string;
  readonly decimals: number;
}

export const seconds: Unit = { name: "s", decimals: 2 };
export const megabytes: Unit = { name: "MB", decimals: 0 };
export const kilobytes: Unit = { name: "kB", decimals: 0 };
export const files: Unit = { name: "files", decimals: 0 };

/** Figures of turns against those of another in the same turns; the target is the most that the ratio, and the median, may be. */
export function comparedRow(
  name: string,
  ours: readonly number[],
  against: readonly number[],
  unit: Unit,
  { ratio: mostRatio, most }: Target = {},
): Row {
  const { middle, low, high } = ratioOf(ours, against);
  const isKnown = Number.isFinite(middle);
  const verdicts = [
    ...(mostRatio === undefined || !isKnown ? [] : [middle <= mostRatio]),
    ...(most === undefined ? [] : [median(ours) <= most]),
  ];
  const targets = [
    ...(mostRatio === undefined ? [] : [`≤ ${mostRatio.toFixed(2)} ×`]),
    ...(most === undefined ? [] : [atMost(most, unit)]),
  ];
  return {
    name,
    ours: describe(ours, unit),
    ...(against.length > 0 ? { against: describe(against, unit) } : {}),
    ...(isKnown ? { ratio: `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})` } : {}),
    ...(targets.length > 0 ? { target: targets.join(", ") } : {}),
    ...(verdicts.length > 0 ? { met: !verdicts.includes(false) } : {}),
  };
}

/** Figures by themselves; the target is the most that the median may be. */
export function plainRow(name: string, values: readonly number[], unit: Unit, target?: number): Row {
  return {
    name,
    ours: describe(values, unit),
    ...(target === undefined ? {} : { target: atMost(target, unit), met: median(values) <= target }),
  };
}

function atMost(target: number, { name }: Unit): string {
  return `${target > 0 ? "≤ " : ""}${target.toLocaleString("en-GB")} ${name}`;
}

/** The median and, where there are several, the least and the most. */
export function describe(values: readonly number[], unit: Unit): string {
  if (values.length === 0) return "not measured";
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = values.length > 1 ? ` (${number(least, unit)}–${number(most, unit)})` : "";
  return `${shown(median(values), unit)}${range}`;
}

/** The middle of values; NaN where there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

function shown(value: number, unit: Unit): string {
  return Number.isNaN(value) ? "unknown" : `${number(value, unit)} ${unit.name}`;
}

/** A number of things. */
export function count(value: number): string {
  return value.toLocaleString("en-GB");
}

function number(value: number, { decimals }: Unit): string {
  return value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
