import { join } from "node:path";
import type { CacheFile } from "../../cache/cacheFormat.ts";
import { cacheVersion } from "../../cache/invalidation.ts";
import { bytesOf, linesOf, numbersIn, readParts, writeParts } from "../cacheParts.ts";
import { type StemCache, stemCacheOf } from "./stemCache.ts";

const PARTS = ["tokens", "terms", "entries", "starts"] as const;

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
