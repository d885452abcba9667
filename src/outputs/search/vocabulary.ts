import { partOf } from "../../browser/search/vocabulary.ts";
import type { Lexicon } from "./lexicon.ts";

/** One file for each part: its words, as `decodeVocabulary` reads them. */
export type VocabularyFiles = ReadonlyMap<string, string>;

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

/** Counts documents by their words. */
export interface WordCounter {
  /** Counts a document, of which the numbers of all written words are given. */
  add(written: Uint32Array): void;
  counts(): Map<string, number>;
}

/** Begins to count. A number that is kept for each word is sooner changed than a set of words for each document is made. */
export function countWords({ words, numbersOf }: Lexicon): WordCounter {
  let documents = new Uint32Array(1 << 14);
  let latest = new Uint32Array(1 << 14);
  let document = 0;
  const count = (number: number) => {
    if (number >= latest.length) [documents, latest] = [longer(documents, number), longer(latest, number)];
    if (latest[number] === document) return;
    latest[number] = document;
    documents[number] = (documents[number] ?? 0) + 1;
  };
  return {
    add(written) {
      document++;
      for (const each of written) for (const number of numbersOf(each)) count(number);
    },
    counts() {
      const counted = new Map<string, number>();
      documents.forEach((count, number) => {
        if (count > 0) counted.set(words[number] ?? "", count);
      });
      return counted;
    },
  };
}

/** Counted words in order. */
export function inOrder(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts.keys()].sort().map((word) => [word, counts.get(word) ?? 0]);
}

function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < 35 && a[shared] === b[shared]) shared++;
  return shared;
}

function longer(numbers: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(numbers.length * 2, least + 1));
  larger.set(numbers);
  return larger;
}
