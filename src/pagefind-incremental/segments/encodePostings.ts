import { type GrowingBuffer, growingBuffer, writeHead, writeNumber, writtenBytes } from "../format/cbor.ts";
import { POSTING_LENGTH, type PostingLists } from "../format/postings.ts";
import { FIRST_FIELD, type Occurrences } from "./occurrences.ts";
import { type OccurrencesByTerm, sortByTerm, WEIGHT_STEP } from "./sortByTerm.ts";
import type { StemCache } from "./stemCache.ts";

/** Writes the postings of a segment's terms as Pagefind would. The terms of all tokens must be known. */
export function encodePostings(occurrences: Occurrences, stems: StemCache): PostingLists {
  const sorted = sortByTerm(occurrences, stems);
  const terms = usedTerms(sorted, stems);
  const numbers: number[] = [];
  const postings = growingBuffer();
  for (const term of terms) writeTerm(postings, numbers, sorted, term);
  return {
    terms: terms.map((term) => stems.terms[term] ?? ""),
    numbers: Uint32Array.from(numbers),
    postings: Buffer.from(writtenBytes(postings)),
  };
}

/** The terms that occur, and the stems of those that are variants, sorted. */
function usedTerms({ starts }: OccurrencesByTerm, { terms, stems }: StemCache): number[] {
  const used = new Set<number>();
  for (let term = 0; term < terms.length; term++)
    if (starts[term] !== starts[term + 1]) used.add(term).add(stems[term] ?? term);
  return [...used].sort((a, b) => ((terms[a] ?? "") < (terms[b] ?? "") ? -1 : 1));
}

/** Writes the postings of a term, and its row of `numbers`: see `COLUMN`. */
function writeTerm(
  to: GrowingBuffer,
  numbers: number[],
  { starts, pages, weighted }: OccurrencesByTerm,
  term: number,
): void {
  const [from, until] = [starts[term] ?? 0, starts[term + 1] ?? 0];
  const start = to.length;
  let [count, first, last, size] = [0, 0, 0, 0];
  for (let at = from, end = at; at < until; at = end) {
    const page = pages[at] ?? 0;
    while (end < until && pages[end] === page) end++;
    if (count === 0) first = page;
    else {
      writeHead(to, "list", POSTING_LENGTH);
      writeHead(to, "number", page - last);
    }
    size += 1 + writeLocations(to, weighted, at, end);
    count++;
    last = page;
  }
  numbers.push(count, first, last, size, start, to.length);
}

/** Writes the locations of a term on a page: those in its text, then those in meta fields. Returns how many numbers they take. */
function writeLocations(to: GrowingBuffer, weighted: Float64Array, from: number, end: number): number {
  sortSlice(weighted, from, end);
  let fields = end;
  while (fields > from && (weighted[fields - 1] ?? 0) >= FIRST_FIELD * WEIGHT_STEP) fields--;
  return writeList(to, weighted, from, fields, 0) + writeList(to, weighted, fields, end, FIRST_FIELD);
}

/** Writes locations as distances. A negative number before them is their weight, or their meta field counted from `first`. */
function writeList(
  to: GrowingBuffer,
  weighted: Float64Array,
  from: number,
  end: number,
  first: number,
): number {
  let [count, weight, before] = [end - from, 0, 0];
  for (let at = from; at < end; at++) {
    const own = Math.floor((weighted[at] ?? 0) / WEIGHT_STEP);
    if (own !== weight) count++;
    weight = own;
  }
  writeHead(to, "list", count);
  weight = 0;
  for (let at = from; at < end; at++) {
    const code = weighted[at] ?? 0;
    const own = Math.floor(code / WEIGHT_STEP);
    if (own !== weight) {
      writeNumber(to, first - own - 1);
      [weight, before] = [own, 0];
    }
    const location = code - own * WEIGHT_STEP;
    writeHead(to, "number", location - before);
    before = location;
  }
  return count;
}

/** Sorts in place. Most slices are sorted already. */
function sortSlice(numbers: Float64Array, from: number, end: number): void {
  for (let at = from + 1; at < end; at++)
    if ((numbers[at] ?? 0) < (numbers[at - 1] ?? 0)) {
      numbers.subarray(from, end).sort();
      return;
    }
}
