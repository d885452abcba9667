import { COLUMN, COLUMNS, type WordLists } from "./postings.ts";

/**
 * Words are joined shelf by shelf, so that only those of one are in memory. A shelf begins with the letter that it is named by,
 * but for the first, which has all that comes before, too. English fills them about evenly, other languages as they may.
 */
export const shelves = ["a", "c", "e", "h", "m", "p", "s", "t"] as const;

export type Shelf = (typeof shelves)[number];

/** The words that a shelf has. */
export function onShelf(shelf: Shelf, { keys, numbers, postings }: WordLists): WordLists {
  const from = shelf === shelves[0] ? 0 : placeOf(shelf, keys);
  const end = placeOf(shelves[shelves.indexOf(shelf) + 1], keys);
  const own = numbers.slice(from * COLUMNS, end * COLUMNS);
  const start = own[COLUMN.start] ?? 0;
  for (let row = 0; row < own.length; row += COLUMNS)
    for (const column of [COLUMN.start, COLUMN.end]) own[row + column] = (own[row + column] ?? 0) - start;
  const length = own[own.length - COLUMNS + COLUMN.end] ?? 0;
  return { keys: keys.slice(from, end), numbers: own, postings: postings.subarray(start, start + length) };
}

/** The place of the first key that does not come before a letter. */
function placeOf(letter: string | undefined, keys: readonly string[]): number {
  const place = letter === undefined ? -1 : keys.findIndex((key) => key >= letter);
  return place < 0 ? keys.length : place;
}
