import { type Growing, growing, writeHead, writeNumber } from "./cbor.ts";
import { firstField, type Occurrences } from "./occurrences.ts";
import { postingParts, type WordLists } from "./postings.ts";
import { type ByKey, places, sortByKey } from "./postingsByStem.ts";
import type { Wordbook } from "./stemCache.ts";

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
