import type { Pagefind } from "../pagefind.ts";

/** What one document has to do with one word. */
export interface WordHit {
  readonly score: number;
  readonly positions: readonly number[];
  readonly inHeadline: boolean;
}

/** What the index knows of one word. */
export interface WordHits {
  /** Documents that hold the word itself, whatever its ending; 0 if the index lacks it. */
  readonly exact: ReadonlySet<string>;
  /** Documents that hold the word or one that begins with it; if there are none, the longest word that it begins with. */
  readonly hits: ReadonlyMap<string, WordHit>;
}

/** Looks up a word; of one that is unfinished, `longer` words that begin with it. */
export type Lookup = (word: string, longer?: readonly string[]) => Promise<WordHits>;

/**
 * Asks Pagefind for one word at a time, once a session: an unquoted search has the scores, a quoted one tells
 * which documents hold the very word. Both read the same file of the index.
 */
export function createLookup(pagefind: Pagefind): Lookup {
  const known = new Map<string, Promise<WordHits>>();
  return (word, longer = []) => {
    const key = [word, ...longer].join(" ");
    const before = known.get(key) ?? askWithLonger(pagefind, word, longer);
    known.set(key, before);
    before.catch(() => known.delete(key));
    return before;
  };
}

/** Pagefind finds what begins with a word only in the files that it has: those of the longer words are fetched first. */
async function askWithLonger(pagefind: Pagefind, word: string, longer: readonly string[]): Promise<WordHits> {
  await Promise.all(longer.map((each) => pagefind.search(`"${each}"`)));
  return ask(pagefind, word);
}

async function ask(pagefind: Pagefind, word: string): Promise<WordHits> {
  const [loose, quoted] = await Promise.all([pagefind.search(word), pagefind.search(`"${word}"`)]);
  const hits = new Map<string, WordHit>();
  for (const { id, score, words, matchedMetaFields } of loose.results) {
    if (score > 0)
      hits.set(id, { score, positions: words, inHeadline: matchedMetaFields?.includes("title") ?? false });
  }
  return { exact: new Set(quoted.results.map(({ id }) => id)), hits };
}

/** How much a word tells, from the number of documents that hold it: as in BM25. */
export function rarity(documents: number, withWord: number): number {
  return Math.log(1 + (documents - withWord + 0.5) / (withWord + 0.5));
}
