import { type Growing, growing, writeHead, writeNumber } from "./cbor.ts";
import { firstField, type Occurrences } from "./occurrences.ts";
import { postingParts, type WordLists } from "./postings.ts";
import type { Wordbook } from "./wordbook.ts";

/** Pagefind does not write this weight down, and puts places that have it first. */
const unwritten = 25;

/** A place and what marks it are one number, which sorts as Pagefind sorts them. */
const places = 2 ** 32;

/** Where keys are found: what is of one key lies together, in the order of documents. */
interface ByKey {
  /** Where that of each key begins, and at last where it ends. */
  readonly starts: Uint32Array;
  readonly pages: Uint32Array;
  /** Marked places. */
  readonly codes: Float64Array;
}

/** Writes what the words of documents are found by as Pagefind would. All words have to be known. */
export function writeWords(occurrences: Occurrences, book: Wordbook): WordLists {
  const byKey = sortByKey(occurrences, book);
  const keys = keysIn(byKey, book);
  const numbers: number[] = [];
  const postings = growing();
  for (const key of keys) writeKey(postings, numbers, byKey, key);
  return {
    keys: keys.map((key) => book.keys[key] ?? ""),
    numbers: Uint32Array.from(numbers),
    postings: Buffer.from(postings.bytes.subarray(0, postings.length)),
  };
}

/** Counts what is of each key, and puts it where its key's is. */
function sortByKey(occurrences: Occurrences, book: Wordbook): ByKey {
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

/** The keys that are found, and the words of those that are spellings, in the order of the index. */
function keysIn({ starts }: ByKey, { keys, stems }: Wordbook): number[] {
  const found = new Set<number>();
  for (let key = 0; key < keys.length; key++)
    if (starts[key] !== starts[key + 1]) found.add(key).add(stems[key] ?? key);
  return [...found].sort((a, b) => ((keys[a] ?? "") < (keys[b] ?? "") ? -1 : 1));
}

/** Writes the postings of a key, and what is known of them without reading them: see `COLUMN`. */
function writeKey(to: Growing, numbers: number[], { starts, pages, codes }: ByKey, key: number): void {
  const [from, until] = [starts[key] ?? 0, starts[key + 1] ?? 0];
  const start = to.length;
  let [count, first, last, size] = [0, 0, 0, 0];
  for (let at = from, end = at; at < until; at = end) {
    const page = pages[at] ?? 0;
    while (end < until && pages[end] === page) end++;
    if (count === 0) first = page;
    else {
      writeHead(to, "list", postingParts);
      writeHead(to, "number", page - last);
    }
    size += 1 + writePlaces(to, codes, at, end);
    count++;
    last = page;
  }
  numbers.push(count, first, last, size, start, to.length);
}

/** Writes where a key is found in a page, in its text and in its meta fields. Returns how many numbers that takes. */
function writePlaces(to: Growing, codes: Float64Array, from: number, end: number): number {
  sortPart(codes, from, end);
  let fields = end;
  while (fields > from && (codes[fields - 1] ?? 0) >= firstField * places) fields--;
  return writeMarked(to, codes, from, fields, 0) + writeMarked(to, codes, fields, end, firstField);
}

/** Writes places as distances, with each mark before those that have it, told by its distance from the first. */
function writeMarked(to: Growing, codes: Float64Array, from: number, end: number, first: number): number {
  let [count, mark, before] = [end - from, 0, 0];
  for (let at = from; at < end; at++) {
    const own = Math.floor((codes[at] ?? 0) / places);
    if (own !== mark) count++;
    mark = own;
  }
  writeHead(to, "list", count);
  mark = 0;
  for (let at = from; at < end; at++) {
    const code = codes[at] ?? 0;
    const own = Math.floor(code / places);
    if (own !== mark) {
      writeNumber(to, first - own - 1);
      [mark, before] = [own, 0];
    }
    const place = code - own * places;
    writeHead(to, "number", place - before);
    before = place;
  }
  return count;
}

function sortPart(codes: Float64Array, from: number, end: number): void {
  for (let at = from + 1; at < end; at++)
    if ((codes[at] ?? 0) < (codes[at - 1] ?? 0)) {
      codes.subarray(from, end).sort();
      return;
    }
}
