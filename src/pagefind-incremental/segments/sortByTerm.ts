import { FIRST_FIELD, type Occurrences } from "./occurrences.ts";
import type { StemCache } from "./stemCache.ts";

/** Pagefind leaves out this weight, and puts the locations that have it first. */
const UNWRITTEN_WEIGHT = 25;

/** A weight and a location are one number, `weight * WEIGHT_STEP + location`, which sorts as Pagefind sorts them. */
export const WEIGHT_STEP = 2 ** 32;

/** The occurrences of each term together, in the order of documents. */
export interface OccurrencesByTerm {
  /** Where those of each term start, and at last where they end. */
  readonly starts: Uint32Array;
  readonly pages: Uint32Array;
  /** Weights with locations. */
  readonly weighted: Float64Array;
}

/** Sorts occurrences by term. It counts those of each term first, so that each can be put in its place. */
export function sortByTerm(occurrences: Occurrences, stems: StemCache): OccurrencesByTerm {
  const starts = startsOf(occurrences, stems);
  const total = starts.at(-1) ?? 0;
  const sorted = { starts, pages: new Uint32Array(total), weighted: new Float64Array(total) };
  const next = starts.slice();
  let at = 0;
  for (const [page, end] of occurrences.ends.entries())
    for (; at < end; at++) place(sorted, next, stems, occurrences, at, page);
  return sorted;
}

/** Puts the terms of one occurrence in their places. */
function place(
  { pages, weighted }: OccurrencesByTerm,
  next: Uint32Array,
  { entries, starts }: StemCache,
  { tokens, locations, weights }: Occurrences,
  at: number,
  page: number,
): void {
  const token = tokens[at] ?? 0;
  for (let entry = starts[token] ?? 0; entry < (starts[token + 1] ?? 0); entry += 2) {
    const term = entries[entry] ?? 0;
    const to = next[term] ?? 0;
    next[term] = to + 1;
    pages[to] = page;
    weighted[to] = shareOf(weights[at] ?? 0, entries[entry + 1] ?? 1) * WEIGHT_STEP + (locations[at] ?? 0);
  }
}

function startsOf({ tokens }: Occurrences, { entries, starts, terms }: StemCache): Uint32Array {
  const found = new Uint32Array(terms.length + 1);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? 0;
    for (let entry = starts[token] ?? 0; entry < (starts[token + 1] ?? 0); entry += 2) {
      const next = (entries[entry] ?? 0) + 1;
      found[next] = (found[next] ?? 0) + 1;
    }
  }
  for (let term = 1; term <= terms.length; term++) found[term] = (found[term] ?? 0) + (found[term - 1] ?? 0);
  return found;
}

/** The weight of one of the parts of a token. A meta field has no weight to share. */
function shareOf(weight: number, parts: number): number {
  const share = parts === 1 || weight >= FIRST_FIELD ? weight : Math.max(1, Math.floor(weight / parts));
  return share === UNWRITTEN_WEIGHT ? 0 : share;
}
