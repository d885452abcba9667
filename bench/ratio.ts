import { median } from "./rows.ts";

/** How two things that were measured in turn compare, and how sure that is. */
export interface Ratio {
  /** The median of the ratios of each turn. */
  readonly middle: number;
  /** Between these the true median lies, with a certainty of at least 90%. */
  readonly low: number;
  readonly high: number;
  /** How far these are apart, by the median. */
  readonly spread: number;
}

const certainty = 0.9;

/** Compares the figures of turns. Turns without both have no part in it; without any, all is NaN. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  const ratios = ours.flatMap((value, turn) => (theirs[turn] === undefined ? [] : value / theirs[turn]));
  const sorted = ratios.toSorted((one, other) => one - other);
  const middle = median(sorted);
  const left = leftOut(sorted.length);
  const [low = Number.NaN, high = Number.NaN] = [sorted[left], sorted[sorted.length - 1 - left]];
  return { middle, low, high, spread: (high - low) / middle };
}

/**
 * How many of the least and of the most of so many values can be left out, so that the true median still lies between the others with the
 * certainty: a value is above the median as often as a coin falls on one side (the sign test's confidence interval).
 */
function leftOut(count: number): number {
  let [fewer, chance] = [0, 0.5 ** count];
  for (let tail = chance; fewer < count / 2; fewer++) {
    chance *= (count - fewer) / (fewer + 1);
    tail += chance;
    if (1 - 2 * tail < certainty) return fewer;
  }
  return 0;
}
