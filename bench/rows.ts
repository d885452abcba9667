/** A line of the report: a figure, what it is compared with, and the target that it is held to. */
export interface Row {
  readonly name: string;
  readonly ours: string;
  readonly against?: string;
  readonly ratio?: string;
  readonly target?: string;
  readonly met?: boolean;
}

/** What a case found. */
export interface Section {
  readonly rows: readonly Row[];
  /** The commands behind the rows, each under its title. */
  readonly commands: readonly (readonly [title: string, commands: string])[];
}

/** A unit of figures, and how many decimals they are shown with. */
export interface Unit {
  readonly name: string;
  readonly decimals: number;
}

export const seconds: Unit = { name: "s", decimals: 2 };
export const milliseconds: Unit = { name: "ms", decimals: 2 };
export const megabytes: Unit = { name: "MB", decimals: 0 };
export const kilobytes: Unit = { name: "kB", decimals: 0 };
export const files: Unit = { name: "files", decimals: 0 };

/** Figures against those of another; the target is the most that the ratio of the medians may be. */
export function comparedRow(
  name: string,
  ours: readonly number[],
  against: readonly number[],
  unit: Unit,
  target?: number,
): Row {
  const [ratio, least] = [median(ours) / median(against), Math.min(...ours) / Math.min(...against)];
  const isKnown = Number.isFinite(ratio);
  return {
    name,
    ours: describe(ours, unit),
    against: describe(against, unit),
    ratio: isKnown ? `${ratio.toFixed(2)} (${least.toFixed(2)})` : "–",
    ...(target === undefined ? {} : { target: `≤ ${target.toFixed(2)} ×` }),
    ...(target === undefined || !isKnown ? {} : { met: ratio <= target }),
  };
}

/** Figures by themselves; the target is the most that the median may be. */
export function plainRow(name: string, values: readonly number[], unit: Unit, target?: number): Row {
  const isKnown = values.some((value) => Number.isFinite(value));
  return {
    name,
    ours: describe(values, unit),
    ...(target === undefined
      ? {}
      : { target: `${target > 0 ? "≤ " : ""}${shown(target, { ...unit, decimals: 0 })}` }),
    ...(target === undefined || !isKnown ? {} : { met: median(values) <= target }),
  };
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
