import type { Pagefind } from "../pagefind.ts";

/** The matches of a word in a document. */
export interface WordHit {
  readonly score: number;
  readonly positions: readonly number[];
  readonly inHeadline: boolean;
}

/** The matches of a word in all documents. */
export interface WordHits {
  /** The documents that have the word itself, with any ending. */
  readonly exact: ReadonlySet<string>;
  /** Matches of the word or of words that begin with it. If there are none, those of the longest word that it begins with. */
  readonly hits: ReadonlyMap<string, WordHit>;
}

/** Looks up a word. For an unfinished one, `longer` are words that begin with it. */
export type Lookup = (word: string, longer?: readonly string[]) => Promise<WordHits>;

/**
 * Looks up one word at a time with Pagefind, and remembers the matches. An unquoted search has the scores, and a quoted one tells which
 * documents have exactly this word. Both read the same file of the index.
 */
export function createLookup(pagefind: Pagefind): Lookup {
  const known = new Map<string, Promise<WordHits>>();
  return (word, longer = []) => {
    const key = [word, ...longer].join(" ");
    const before = known.get(key) ?? searchWithLonger(pagefind, word, longer);
    known.set(key, before);
    before.catch(() => known.delete(key));
    return before;
  };
}

/** Loads the files of the longer words first, because Pagefind finds words by their beginning only in files that are loaded. */
async function searchWithLonger(
  pagefind: Pagefind,
  word: string,
  longer: readonly string[],
): Promise<WordHits> {
  await Promise.all(longer.map((each) => pagefind.search(`"${each}"`)));
  return searchWord(pagefind, word);
}

async function searchWord(pagefind: Pagefind, word: string): Promise<WordHits> {
  const [loose, quoted] = await Promise.all([pagefind.search(word), pagefind.search(`"${word}"`)]);
  const hits = new Map<string, WordHit>();
  for (const { id, score, words, matchedMetaFields } of loose.results) {
    if (score > 0)
      hits.set(id, { score, positions: words, inHeadline: matchedMetaFields?.includes("title") ?? false });
  }
  return { exact: new Set(quoted.results.map(({ id }) => id)), hits };
}

/** How rare a word is: its inverse document frequency, as in BM25. */
export function rarity(documents: number, withWord: number): number {
  return Math.log(1 + (documents - withWord + 0.5) / (withWord + 0.5));
}
