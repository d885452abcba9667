import { type IndexDocument, metaTokens, type Passage, searchedTokens } from "../documents.ts";
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
  { passages, keywords, meta, searchedMeta }: IndexDocument,
  metaFields: readonly string[],
): number[] {
  const start = to.tokens.length;
  let location = 0;
  const add = (token: string, at: number, weight: number) => {
    to.tokens.push(numberOf(stems, token));
    to.locations.push(at);
    to.weights.push(weight);
  };
  const addPassage = (passage: Passage) => {
    const weight = unitsOf(passage.weight);
    for (const token of searchedTokens(passage)) {
      if (token.includes(" ")) for (const word of wordsIn(token)) add(word, location, weight);
      else if (token !== "") add(token, location, weight);
      location++;
    }
  };
  passages.forEach(addPassage);
  const text = to.tokens.slice(start);
  keywords.forEach(addPassage);
  metaFields.forEach((field, at) => {
    const tokens = metaTokens(searchedMeta?.[field] ?? meta[field] ?? "");
    for (const [place, token] of tokens.entries()) add(META_MARK + token, place, FIRST_FIELD + at);
  });
  to.ends.push(to.tokens.length);
  return text;
}

/** Different words at one place. A word that is there twice counts once. */
function wordsIn(token: string): Set<string> {
  return new Set(token.split(" ").filter(Boolean));
}

function unitsOf(weight: number): number {
  return Math.floor(weight * WEIGHT_UNIT);
}
