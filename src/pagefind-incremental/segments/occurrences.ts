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
  readonly tokens: number[];
  /** The position of each token in its document or meta field. */
  readonly locations: number[];
  /** The weight or the meta field of each token. */
  readonly weights: number[];
  /** Where the tokens of each document end. */
  readonly ends: number[];
}

/** No occurrences yet. */
export function noOccurrences(): Occurrences {
  return { tokens: [], locations: [], weights: [], ends: [] };
}

/** Adds the tokens of a document, and returns the numbers of those in its passages. */
export function addDocument(
  to: Occurrences,
  stems: StemCache,
  { passages, keywords, meta }: IndexDocument,
  metaFields: readonly string[],
): number[] {
  const start = to.tokens.length;
  const add = (tokens: readonly string[], location: number, weight: number) => {
    for (let at = 0; at < tokens.length; at++) {
      to.tokens.push(numberOf(stems, tokens[at] ?? ""));
      to.locations.push(location + at);
      to.weights.push(weight);
    }
  };
  for (const { tokens, weight } of passages) add(tokens, to.tokens.length - start, unitsOf(weight));
  const text = to.tokens.slice(start);
  for (const { tokens, weight } of keywords) add(tokens, to.tokens.length - start, unitsOf(weight));
  metaFields.forEach((field, at) => {
    const tokens = metaTokens(meta[field] ?? "").map((token) => META_MARK + token);
    add(tokens, 0, FIRST_FIELD + at);
  });
  to.ends.push(to.tokens.length);
  return text;
}

function unitsOf(weight: number): number {
  return Math.floor(weight * WEIGHT_UNIT);
}
