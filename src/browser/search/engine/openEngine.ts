import { loadOnce } from "../loadOnce.ts";
import type { Pagefind, PagefindFragment, PagefindResult } from "../pagefind.ts";
import { sitePath } from "../sitePath.ts";
import { decodeCbor } from "./cbor.ts";
import { type ChunkStart, chunkFor } from "./chunkList.ts";
import { findPhrase } from "./findPhrase.ts";
import { decodeChunk, type Posting } from "./postings.ts";
import { type ScoredPage, scoreWord } from "./scoreWord.ts";
import { plainWord, stem } from "./stem.ts";

/** What must be known of an index before anything is found in it. */
export interface IndexList {
  /** How many words each document has, in the order of the index. */
  readonly lengths: readonly number[];
  readonly chunks: readonly ChunkStart[];
  readonly metaFields: readonly string[];
}

/** Loads files of the index. Both throw if one cannot be loaded. */
export interface IndexFiles {
  /** The content of a file in `pagefind/`, without its signature. */
  read(path: string): Promise<Uint8Array>;
  /** The name of a document's fragment, by the position of the document. */
  fragmentName(page: number): Promise<string>;
}

/**
 * Opens an index. What it finds, and how it scores it, is what Pagefind 1.6 would, whose own program weighs 73 kB: it searches one word at a
 * time or, in quotes, a phrase.
 */
export function openEngine({ lengths, chunks, metaFields }: IndexList, files: IndexFiles): Pagefind {
  const loadWords = wordLoader(chunks, files);
  const loadFragment = loadOnce((page: number) => readFragment(page, files));
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  let metaWeights: readonly number[] = [];
  const resultOf = ({ page, score, positions, metaFields: fields }: ScoredPage): PagefindResult => ({
    id: String(page),
    score,
    words: positions,
    matchedMetaFields: fields.map((field) => metaFields[field] ?? ""),
    data: () => loadFragment(page),
  });
  const unscored = (page: number) => resultOf({ page, score: 1, positions: [], metaFields: [] });
  return {
    async options({ ranking }) {
      metaWeights = metaFields.map((field) => ranking?.metaWeights?.[field] ?? 0);
    },
    async search(text) {
      if (text === null) return { results: lengths.map((_, page) => unscored(page)) };
      const [, phrase] = /^"(.+)"$/.exec(text) ?? [];
      const typed = (phrase ?? text).split(" ").map(plainWord).filter(Boolean);
      const words = await loadWords(typed);
      const [first] = typed;
      if (first === undefined) return { results: [] };
      if (phrase !== undefined)
        return { results: findPhrase(typed.map((word) => words.get(stem(word)) ?? [])).map(unscored) };
      const scored = scoreWord(first, stem(first), words, { lengths, meanLength, metaWeights });
      return { results: scored.map(resultOf) };
    },
  };
}

/** Returns a function that loads the chunks of words and their stems, and returns all words that have been loaded so far. */
function wordLoader(chunks: readonly ChunkStart[], { read }: IndexFiles) {
  const words = new Map<string, readonly Posting[]>();
  const load = loadOnce(async (name: string) => {
    const bytes = await read(`index/${name}.pf_index`);
    for (const [stem, postings] of decodeChunk(decodeCbor(bytes))) words.set(stem, postings);
  });
  return async (typed: readonly string[]): Promise<ReadonlyMap<string, readonly Posting[]>> => {
    const names = typed.flatMap((word) => [word, stem(word)]).flatMap((text) => chunkFor(text, chunks) ?? []);
    await Promise.all(names.map(load));
    return words;
  };
}

async function readFragment(page: number, files: IndexFiles): Promise<PagefindFragment> {
  const bytes = await files.read(`fragment/${await files.fragmentName(page)}.pf_fragment`);
  const fragment = JSON.parse(new TextDecoder().decode(bytes)) as PagefindFragment;
  return { ...fragment, url: sitePath + fragment.url };
}
