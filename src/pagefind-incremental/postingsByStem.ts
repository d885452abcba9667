import { firstField, type Occurrences } from "./occurrences.ts";
import type { Wordbook } from "./stemCache.ts";

/** Pagefind does not write this weight down, and puts places that have it first. */
const unwritten = 25;

/** A place and what marks it are one number, which sorts as Pagefind sorts them. */
export const places = 2 ** 32;

/** Where keys are found: what is of one key lies together, in the order of documents. */
export interface ByKey {
  /** Where that of each key begins, and at last where it ends. */
  readonly starts: Uint32Array;
  readonly pages: Uint32Array;
  /** Marked places. */
  readonly codes: Float64Array;
}

/** Counts what is of each key, and puts it where its key's is. */
export function sortByKey(occurrences: Occurrences, book: Wordbook): ByKey {
  const starts = startsOf(occurrences, book);
  const total = starts.at(-1) ?? 0;
  const byKey = { starts, pages: new Uint32Array(total), codes: new Float64Array(total) };
  const next = starts.slice();
  let from = 0;
  for (const [page, end] of occurrences.ends.entries())
    for (; from < end; from++) putWord(byKey, next, book, occurrences, from, page);
  return byKey;
}

/** Puts a word of a page where each of its keys comes next. */
function putWord(
  { pages, codes }: ByKey,
  next: Uint32Array,
  { entries, starts }: Wordbook,
  { words, places: placesOf, marks }: Occurrences,
  from: number,
  page: number,
): void {
  const word = words[from] ?? 0;
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 2) {
    const key = entries[at] ?? 0;
    const to = next[key] ?? 0;
    next[key] = to + 1;
    pages[to] = page;
    codes[to] = shared(marks[from] ?? 0, entries[at + 1] ?? 1) * places + (placesOf[from] ?? 0);
  }
}

/** Where what is of each key of the book begins when there is room for all before. */
function startsOf({ words, length }: Occurrences, { entries, starts, keys }: Wordbook): Uint32Array {
  const found = new Uint32Array(keys.length + 1);
  for (let from = 0; from < length; from++) {
    const word = words[from] ?? 0;
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 2) {
      const next = (entries[at] ?? 0) + 1;
      found[next] = (found[next] ?? 0) + 1;
    }
  }
  for (let key = 1; key <= keys.length; key++) found[key] = (found[key] ?? 0) + (found[key - 1] ?? 0);
  return found;
}

/** The mark of one of the parts of a word: they share its weight. */
function shared(mark: number, parts: number): number {
  const own = parts === 1 || mark >= firstField ? mark : Math.max(1, Math.floor(mark / parts));
  return own === unwritten ? 0 : own;
}
