import { partOf } from "../../reader/search/vocabulary.ts";
import { evenOut, indexed } from "../../reader/search/words.ts";
import type { SearchableItem } from "./document.ts";

/** One file for each part: its words, as `decodeVocabulary` reads them. */
export type VocabularyFiles = ReadonlyMap<string, string>;

/** Shorter words are never corrected to, longer ones never typed. */
const LENGTHS = { least: 3, most: 30 };

/** A word and the number of documents that have it. */
export type Counted = readonly [word: string, documents: number];

/** The vocabulary of words in order. */
export function vocabularyFiles(words: Iterable<Counted>): VocabularyFiles {
  const files = new Map<string, string[]>();
  let before = "";
  for (const [word, documents] of words) {
    const part = partOf(word);
    const lines = files.get(part) ?? [];
    const shared = lines.length === 0 ? 0 : sharedLength(before, word);
    lines.push(`${shared.toString(36)}${word.slice(shared)}${Math.min(9, Math.floor(Math.log2(documents)))}`);
    files.set(part, lines);
    before = word;
  }
  return new Map([...files].map(([part, lines]) => [part, `${lines.join("\n")}\n`]));
}

/** Counts one document for each of its words, with numbers left out: a wrong year can't be told from a right one. */
export function countWords(
  { headline, standfirst, paragraphs }: Pick<SearchableItem, "headline" | "standfirst" | "paragraphs">,
  counts: Map<string, number>,
): void {
  const words = new Set(vocabularyWords([headline, standfirst, ...paragraphs].join(" ")));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Counted words in order. */
export function inOrder(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function vocabularyWords(text: string): string[] {
  const words = evenOut(text)
    .replace(/'s\b/gi, "")
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .map(indexed);
  return words.filter(
    (word) => /^\p{L}+$/u.test(word) && word.length >= LENGTHS.least && word.length <= LENGTHS.most,
  );
}

function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < 35 && a[shared] === b[shared]) shared++;
  return shared;
}
