import { WEIGHTS } from "./weights.ts";

/** "Milton Keynes and Luton": one small word may stand between two of a name. */
const GAP = 2;

/** Whether each list of positions continues the one before it somewhere. */
export function isAdjacent(lists: readonly (readonly number[])[]): boolean {
  const [first = [], ...rest] = lists;
  const ends = rest.reduce((last, next) => {
    const near = next.filter((position) => last.has(position - 1) || last.has(position - GAP));
    return new Set(near);
  }, new Set(first));
  return ends.size > 0;
}

/** The shortest way from a position on the left to one on the right; the parts of a hyphenated word are one apart. */
export function shortestGap(left: readonly number[], right: readonly number[]): number {
  const places = right.toSorted((a, b) => a - b);
  let [shortest, at] = [Number.POSITIVE_INFINITY, 0];
  for (const from of left.toSorted((a, b) => a - b)) {
    while ((places[at] ?? Number.POSITIVE_INFINITY) < from) at++;
    // Of all places, only those on both sides of this one can be the nearest.
    const [before = Number.NEGATIVE_INFINITY, behind = Number.POSITIVE_INFINITY] = [
      places[at - 1],
      places[at],
    ];
    shortest = Math.min(shortest, Math.max(1, behind - from), (from - before) * WEIGHTS.reversed);
  }
  return shortest;
}
