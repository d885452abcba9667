/**
 * The words of a part of the archive, in Pagefind's order, ready to be joined with those of other parts. A spelling with
 * accents follows its word as `word\0spelling`: both have postings, so both are joined alike.
 */
export interface WordLists {
  /** Each UTF-8 byte as one character: so they sort as Pagefind sorts them. */
  readonly keys: readonly string[];
  /** `COLUMNS` for each key. */
  readonly numbers: Uint32Array;
  /** The postings of all keys, each without the list's head, the first posting's head and the number of its page. */
  readonly postings: Buffer;
}

/** What is known of a key's postings without reading them, by its place in `numbers`. */
export const COLUMN = { count: 0, first: 1, last: 2, size: 3, start: 4, end: 5 } as const;

/** How many numbers a key has. */
export const COLUMNS = 6;

/** A posting's parts, and as it happens a word's. */
export const postingParts = 3;

/** Between a word and its spelling; before every letter. */
export const spellingMark = "\0";
