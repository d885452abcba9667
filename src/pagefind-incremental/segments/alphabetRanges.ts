import { COLUMN, COLUMNS, type PostingLists } from "../format/postings.ts";

/**
 * Segments are merged one range of the alphabet at a time, so that only the postings of one range are in memory. A range starts with the
 * letter that names it; the first also has everything before. English fills them about evenly.
 */
export const alphabetRanges = ["a", "c", "e", "h", "m", "p", "s", "t"] as const;

export type AlphabetRange = (typeof alphabetRanges)[number];

/** The terms in a range. */
export function sliceRange(range: AlphabetRange, { terms, numbers, postings }: PostingLists): PostingLists {
  const from = range === alphabetRanges[0] ? 0 : firstAt(range, terms);
  const end = firstAt(alphabetRanges[alphabetRanges.indexOf(range) + 1], terms);
  const own = numbers.slice(from * COLUMNS, end * COLUMNS);
  const start = own[COLUMN.start] ?? 0;
  for (let row = 0; row < own.length; row += COLUMNS)
    for (const column of [COLUMN.start, COLUMN.end]) own[row + column] = (own[row + column] ?? 0) - start;
  const length = own[own.length - COLUMNS + COLUMN.end] ?? 0;
  return { terms: terms.slice(from, end), numbers: own, postings: postings.subarray(start, start + length) };
}

/** The position of the first term that does not come before a letter. */
function firstAt(letter: string | undefined, terms: readonly string[]): number {
  const at = letter === undefined ? -1 : terms.findIndex((term) => term >= letter);
  return at < 0 ? terms.length : at;
}
