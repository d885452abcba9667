import { join } from "node:path";
import { cacheFolder } from "../cache/cacheFolder.ts";
import type { CacheFile } from "../cache/cacheFormat.ts";
import { cacheVersion } from "../cache/invalidation.ts";
import { readJsonCache, writeJsonCache } from "../cache/jsonCache.ts";
import type { Digest, Item } from "../digest/digest.ts";
import {
  type Suggestion,
  suggestionFingerprint,
  suggestionsFor,
  suggestionsOf,
} from "../digest/related/suggestions.ts";
import { hashOf } from "../files/hash.ts";

/** The suggestions of a digest. */
interface StoredSuggestions {
  /** Of what they were found from. */
  readonly fingerprint: string;
  /** For each item, in order: the place of each suggested item among all, and what both share. */
  readonly suggestions: readonly (readonly (readonly [position: number, shared: readonly string[]])[])[];
}

/** Takes the suggestions of a digest from the cache if nothing has changed that they are found from. Otherwise finds and caches them. Does so once. */
export function readSuggestions(digest: Digest, root: string): void {
  if (suggestionsOf(digest).size > 0) return;
  const file = suggestionCacheFile(root);
  const stored = readJsonCache<StoredSuggestions>(file);
  const fingerprint = suggestionFingerprint(digest);
  if (stored?.fingerprint === fingerprint) restore(digest, stored);
  else writeJsonCache(file, { fingerprint, suggestions: findAll(digest) });
}

function restore(digest: Digest, { suggestions }: StoredSuggestions): void {
  const known = suggestionsOf(digest);
  for (const [at, item] of digest.items.entries()) {
    const list = suggestions[at] ?? [];
    known.set(
      item,
      list.map(([position, shared]): Suggestion => ({ item: digest.items[position] as Item, shared })),
    );
  }
}

function findAll(digest: Digest): StoredSuggestions["suggestions"] {
  const positions = new Map(digest.items.map((item, position) => [item, position]));
  return digest.items.map((item) =>
    suggestionsFor(item, digest).map(({ item, shared }) => [positions.get(item) ?? 0, shared] as const),
  );
}

/** The cache of the suggestions for the items below `root`. */
function suggestionCacheFile(root: string): CacheFile {
  return {
    path: join(cacheFolder, "suggestions", hashOf(root)),
    name: "suggestions",
    version: cacheVersion("suggestions"),
  };
}
