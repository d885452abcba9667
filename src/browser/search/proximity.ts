import { WEIGHTS } from "./weights.ts";

/** "Milton Keynes and Luton": one small word may stand between two of a name. */
const GAP = 2;

/** Whether each list of positions continues the one before it somewhere. */
export function isSideBySide(lists: readonly (readonly number[])[]): boolean {
  const [first = [], ...rest] = lists;
  const ends = rest.reduce<readonly number[]>(
    (last, next) => next.filter((position) => last.some((end) => position > end && position <= end + GAP)),
    first,
  );
  return ends.length > 0;
}

/** The shortest way from a position on the left to one on the right; the parts of a hyphenated word are one apart. */
export function nearest(left: readonly number[], right: readonly number[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const from of left) {
    for (const to of right) {
      const apart = to >= from ? Math.max(1, to - from) : (from - to) * WEIGHTS.reversed;
      if (apart < shortest) shortest = apart;
    }
  }
  return shortest;
}
