import { type IndexDocument, metaTokens } from "../documents.ts";
import { META_MARK } from "../pagefind/stemmer.ts";
import { numberOf, type StemCache } from "./stemCache.ts";

/** A weight of 1, as Pagefind writes it, in a byte. */
const WEIGHT_UNIT = 24;

/** Weights from here on stand for meta fields, in their order. */
export const FIRST_FIELD = 256;

/** The tokens of documents, one after another. */
export interface Occurrences {
  /** By their numbers in the stem cache. */
  tokens: Uint32Array;
  /** The position of each token in its document or meta field. */
  locations: Uint32Array;
  /** The weight or the meta field of each token. */
  weights: Uint16Array;
  length: number;
  /** Where the tokens of each document end. */
  readonly ends: number[];
}

/** No occurrences, with room for those of a segment. */
export function emptyOccurrences(room = 1 << 18): Occurrences {
  const [tokens, locations, weights] = [new Uint32Array(room), new Uint32Array(room), new Uint16Array(room)];
  return { tokens, locations, weights, length: 0, ends: [] };
}

/** Adds the tokens of a document, and returns the numbers of those in its passages. */
export function addDocument(
  to: Occurrences,
  stems: StemCache,
  { passages, keywords, meta }: IndexDocument,
  metaFields: readonly string[],
): Uint32Array {
  const start = to.length;
  for (const { tokens, weight } of passages) add(to, stems, tokens, to.length - start, unitsOf(weight));
  const text = to.tokens.subarray(start, to.length);
  for (const { tokens, weight } of keywords) add(to, stems, tokens, to.length - start, unitsOf(weight));
  metaFields.forEach((field, at) => {
    const tokens = metaTokens(meta[field] ?? "").map((token) => META_MARK + token);
    add(to, stems, tokens, 0, FIRST_FIELD + at);
  });
  to.ends.push(to.length);
  return text;
}

/** Removes all occurrences, but keeps the room. */
export function clearOccurrences(occurrences: Occurrences): void {
  occurrences.length = 0;
  occurrences.ends.length = 0;
}

function unitsOf(weight: number): number {
  return Math.floor(weight * WEIGHT_UNIT);
}

function add(
  to: Occurrences,
  stems: StemCache,
  tokens: readonly string[],
  location: number,
  weight: number,
): void {
  makeRoom(to, tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    to.tokens[to.length] = numberOf(stems, tokens[at] ?? "");
    to.locations[to.length] = location + at;
    to.weights[to.length++] = weight;
  }
}

function makeRoom(to: Occurrences, more: number): void {
  if (to.length + more <= to.tokens.length) return;
  const larger = emptyOccurrences(2 * (to.length + more));
  larger.tokens.set(to.tokens);
  larger.locations.set(to.locations);
  larger.weights.set(to.weights);
  [to.tokens, to.locations, to.weights] = [larger.tokens, larger.locations, larger.weights];
}
