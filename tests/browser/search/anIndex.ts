import type { Pagefind, PagefindResult } from "../../../src/browser/search/pagefind.ts";
import { indexForm } from "../../../src/browser/search/query/words.ts";

/** A document of a test's index. */
export interface Text {
  readonly headline: string;
  readonly text: string;
}

/**
 * A stand-in for Pagefind that finds words of a few documents, by their id: whole words and, unquoted, beginnings. Its score is
 * the number of occurrences.
 */
export function anIndex(texts: Readonly<Record<string, Text>>): Pagefind {
  return {
    options: async () => {},
    search: async (asked) => ({
      results: Object.entries(texts).flatMap(([id, text]) => resultOf(id, text, asked) ?? []),
    }),
  };
}

function resultOf(id: string, { headline, text }: Text, asked: string | null): PagefindResult | undefined {
  const content = `${headline} ${text}`;
  const words = asked === null ? [] : placesOf(content.split(" ").map(indexForm), asked);
  if (asked !== null && words.length === 0) return undefined;
  const meta = { title: headline };
  return {
    id,
    words,
    score: words.length,
    matchedMetaFields: [],
    data: async () => ({ url: `/${id}/`, content, meta, filters: {} }),
  };
}

function placesOf(words: readonly string[], asked: string): number[] {
  const phrase = /^"(.*)"$/.exec(asked)?.[1]?.split(" ");
  return words.flatMap((word, at) => {
    const holds = phrase ? phrase.every((each, i) => words[at + i] === each) : word.startsWith(asked);
    return holds ? [at] : [];
  });
}
