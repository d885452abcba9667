import { WEIGHTS } from "./weights.ts";

/** A small word may stand between two words of a name: "Milton Keynes and Luton". */
const GAP = 2;

/** Whether some positions, one from each list, follow each other. */
export function isAdjacent(lists: readonly (readonly number[])[]): boolean {
  const [first = [], ...rest] = lists;
  const ends = rest.reduce((last, next) => {
    const near = next.filter((position) => last.has(position - 1) || last.has(position - GAP));
    return new Set(near);
  }, new Set(first));
  return ends.size > 0;
}

/** The shortest distance from a position on the left to one on the right. Parts of a hyphenated word, which share a position, count as 1. */
export function shortestGap(left: readonly number[], right: readonly number[]): number {
  const positions = right.toSorted((a, b) => a - b);
  let [shortest, at] = [Number.POSITIVE_INFINITY, 0];
  for (const from of left.toSorted((a, b) => a - b)) {
    while ((positions[at] ?? Number.POSITIVE_INFINITY) < from) at++;
    // Only the positions on both sides of this one can be the nearest.
    const [before = Number.NEGATIVE_INFINITY, after = Number.POSITIVE_INFINITY] = [
      positions[at - 1],
      positions[at],
    ];
    shortest = Math.min(shortest, Math.max(1, after - from), (from - before) * WEIGHTS.reversed);
  }
  return shortest;
}
