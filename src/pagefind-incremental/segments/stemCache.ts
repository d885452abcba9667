import { join } from "node:path";
import type { CacheFile } from "../../cache/cacheFormat.ts";
import { cacheVersion } from "../../cache/invalidation.ts";
import { bytesOf, linesOf, numbersIn, readParts, writeParts } from "../cacheParts.ts";
import { stemOf } from "../format/postings.ts";
import type { TokenStems } from "../pagefind/readStems.ts";

/** The parts of the file. */
const PARTS = ["tokens", "terms", "entries", "starts"] as const;

/**
 * The terms of each token, so that Pagefind is asked only once for each. Tokens and terms are numbered in the order in which they are
 * first met.
 */
export interface StemCache {
  readonly tokens: string[];
  readonly tokenNumbers: Map<string, number>;
  readonly terms: string[];
  readonly termNumbers: Map<string, number>;
  /** For each term the number of its stem, which for a stem is its own. */
  readonly stems: number[];
  /** The terms of known tokens, each followed by the number of parts that share the token's weight. */
  readonly entries: number[];
  /** Where the entries of each known token start, and at last where they end. */
  readonly starts: number[];
}

/** The part of a stem cache that is stored. The rest follows from it. */
export type StoredStems = Pick<StemCache, "tokens" | "terms" | "entries" | "starts">;

/** A stem cache from what was stored, or an empty one. */
export function stemCacheOf(stored?: StoredStems): StemCache {
  const { tokens, terms, entries, starts } = stored ?? { tokens: [], terms: [], entries: [], starts: [0] };
  const termNumbers = numbered(terms);
  const stems = terms.map((term, number) => termNumbers.get(stemOf(term)) ?? number);
  return { tokens, tokenNumbers: numbered(tokens), terms, termNumbers, stems, entries, starts };
}

function numbered(texts: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let at = 0; at < texts.length; at++) numbers.set(texts[at] ?? "", at);
  return numbers;
}

/** The number of a token, whose terms may not be known yet. */
export function numberOf({ tokenNumbers, tokens }: StemCache, token: string): number {
  const known = tokenNumbers.get(token);
  if (known !== undefined) return known;
  // A slice of a text would keep all of it in memory.
  const copy = Buffer.from(token).toString();
  tokenNumbers.set(copy, tokens.length);
  return tokens.push(copy) - 1;
}

/** The tokens whose terms are not known yet. */
export function unknownTokens({ tokens, starts }: StemCache): string[] {
  return tokens.slice(starts.length - 1);
}

/** Adds the terms of the unknown tokens. */
export function addStems(cache: StemCache, found: ReadonlyMap<string, TokenStems>): void {
  for (const token of unknownTokens(cache)) {
    for (const [term, parts] of found.get(token) ?? []) cache.entries.push(termNumber(cache, term), parts);
    cache.starts.push(cache.entries.length);
  }
}

/** The number of a term. A variant's stem gets one, too. */
function termNumber(cache: StemCache, term: string): number {
  const known = cache.termNumbers.get(term);
  if (known !== undefined) return known;
  const stem = stemOf(term);
  const stemNumber = stem === term ? undefined : termNumber(cache, stem);
  const number = cache.terms.push(term) - 1;
  cache.termNumbers.set(term, number);
  cache.stems.push(stemNumber ?? number);
  return number;
}

/** Reads the stem cache of a folder. It is empty if there is none, or if the file is damaged. */
export function readStemCache(folder: string): StemCache {
  const parts = readParts(fileIn(folder), PARTS, PARTS);
  if (!parts) return stemCacheOf();
  return stemCacheOf({
    tokens: linesOf(parts.tokens.toString()),
    terms: linesOf(parts.terms.toString("latin1")),
    entries: Array.from(numbersIn(parts.entries)),
    starts: Array.from(numbersIn(parts.starts)),
  });
}

/** Stores the tokens whose terms are known. If two processes do so, the last one wins. */
export function writeStemCache(folder: string, { tokens, terms, entries, starts }: StemCache): void {
  writeParts(fileIn(folder), PARTS, {
    tokens: Buffer.from(tokens.slice(0, starts.length - 1).join("\n")),
    terms: Buffer.from(terms.join("\n"), "latin1"),
    entries: bytesOf(Uint32Array.from(entries)),
    starts: bytesOf(Uint32Array.from(starts)),
  });
}

function fileIn(folder: string): CacheFile {
  return { path: join(folder, "stems"), name: "stems", version: cacheVersion("searchIndex") };
}
