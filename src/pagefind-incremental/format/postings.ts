/**
 * Terms with their postings, sorted as Pagefind sorts them. A term is a stem, or a variant of one: a form with accents, which Pagefind
 * notes with its stem. A variant is written `stem\0variant`, so that it follows its stem.
 */
export interface PostingLists {
  /** Each UTF-8 byte is one character: JavaScript then sorts strings as Pagefind does. */
  readonly terms: readonly string[];
  /** `COLUMNS` numbers for each term. */
  readonly numbers: Uint32Array;
  /** The postings of each term as CBOR, from behind the page number of the first one. */
  readonly postings: Buffer;
}

/** What is known of a term without reading its postings, by position in its row of `numbers`. */
export const COLUMN = {
  /** The number of postings: of pages that have the term. */
  count: 0,
  firstPage: 1,
  lastPage: 2,
  /** How many numbers the postings take, which is how Pagefind measures a chunk. */
  size: 3,
  /** Where the postings lie in `postings`. */
  start: 4,
  end: 5,
} as const;

/** The length of a row. */
export const COLUMNS = Object.keys(COLUMN).length;

/** A posting is a list of the page and its locations in the text and in meta fields. */
export const POSTING_LENGTH = 3;

/** Stands between a stem and a variant. It sorts before every letter. */
export const VARIANT_MARK = "\0";

/** The stem of a term. */
export function stemOf(term: string): string {
  const mark = term.indexOf(VARIANT_MARK);
  return mark < 0 ? term : term.slice(0, mark);
}
