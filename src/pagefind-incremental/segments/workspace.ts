import type { IndexSettings } from "../settings.ts";
import { documentFrequencies, type FrequencyCounter } from "./documentFrequencies.ts";
import { readStemCache, type StemCache, stemCacheOf, writeStemCache } from "./stemCache.ts";

/** What segments are indexed with, one after another. */
export interface Workspace {
  readonly stems: StemCache;
  readonly frequencies: FrequencyCounter;
  /** How many tokens the stored stem cache has. */
  storedTokens: number;
}

/** Tokens with punctuation and numbers never stop coming, so a stem cache that has this many is dropped for an empty one. */
const MOST_TOKENS = 400_000;

/** The stem cache is stored when it has grown by this factor: the few new tokens of an edit are asked for again in less time. */
const WORTH_STORING = 1.1;

/** Opens a workspace with the stem cache of the settings' folder. */
export function openWorkspace({ cache, vocabularyWords }: IndexSettings): Workspace {
  const stored = readStemCache(cache);
  const stems = stored.tokens.length > MOST_TOKENS ? stemCacheOf() : stored;
  return {
    stems,
    frequencies: documentFrequencies(stems.tokens, vocabularyWords),
    storedTokens: stems.tokens.length,
  };
}

/** Whether a workspace has to be replaced before it takes too much memory. */
export function isFull({ stems }: Workspace): boolean {
  return stems.tokens.length > MOST_TOKENS;
}

/** Stores the stem cache if it is worth it. */
export function storeStems(workspace: Workspace, cache: string): void {
  const { stems, storedTokens } = workspace;
  if (stems.tokens.length <= storedTokens * WORTH_STORING) return;
  writeStemCache(cache, stems);
  workspace.storedTokens = stems.tokens.length;
}
