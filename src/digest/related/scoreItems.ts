import { leastScore, type SharedTrait, type SuggestionIndex } from "./suggestionIndex.ts";

/** A trait of more items is looked up only in the nearest ones before and after an item. */
const nearest = 16;

/** A trait, as readers know it from an item. */
export type NamedTrait = SharedTrait & { readonly name: string };

/** An item by its position, and how much it shares with another. */
export interface Scored {
  readonly position: number;
  readonly score: number;
}

/** The items that share enough with the item at a position, which has these traits. */
export function scoresOf(traits: readonly NamedTrait[], at: number, index: SuggestionIndex): Scored[] {
  const { scores } = index;
  const found: number[] = [];
  for (const { positions, weight } of traits) {
    const own = placeOf(at, positions);
    const end = Math.min(positions.length, own + nearest + 1);
    for (let place = Math.max(0, own - nearest); place < end; place++) {
      const position = positions[place] ?? 0;
      const score = scores[position] ?? 0;
      if (score === 0) found.push(position);
      scores[position] = score + weight;
    }
  }
  const least = leastScore(index);
  const enough: Scored[] = [];
  for (const position of found) {
    const score = scores[position] ?? 0;
    if (score >= least) enough.push({ position, score });
    scores[position] = 0;
  }
  return enough;
}

/** Whether the item at a position has a trait. */
export function hasTrait(position: number, { positions }: SharedTrait): boolean {
  return positions[placeOf(position, positions)] === position;
}

/** The index of a number in an ascending list, or of the first greater one. */
function placeOf(wanted: number, ascending: readonly number[]): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
