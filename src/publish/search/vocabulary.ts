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

/** Counts documents by their words. */
export interface WordCounter {
  readonly counts: ReadonlyMap<string, number>;
  /** Counts one document for each of its words. */
  add(item: Pick<SearchableItem, "headline" | "standfirst" | "paragraphs">): void;
}

/** Begins to count. What a form of a word is indexed as is found out once for all documents. */
export function countWords(): WordCounter {
  const counts = new Map<string, number>();
  const known = new Map<string, string>();
  const wordFor = (form: string): string => {
    const word = known.get(form) ?? wordOf(form);
    known.set(form, word);
    return word;
  };
  const add: WordCounter["add"] = ({ headline, standfirst, paragraphs }) => {
    const forms = formsIn([headline, standfirst, ...paragraphs].join(" "));
    const words = new Set([...forms].map(wordFor));
    for (const word of words) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  return { counts, add };
}

/** Counted words in order. */
export function inOrder(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts.keys()].sort().map((word) => [word, counts.get(word) ?? 0]);
}

/** What stands between what can't be in a word, without the owner's s. */
function formsIn(text: string): Set<string> {
  return new Set(
    evenOut(text)
      .replace(/'s\b/gi, "")
      .split(/[^\p{L}\p{M}\p{N}']+/u),
  );
}

/** The word of the vocabulary that is written so; nothing for numbers, as a wrong year can't be told from a right one. */
function wordOf(form: string): string {
  const word = indexed(form);
  const isKept = /^\p{L}+$/u.test(word) && word.length >= LENGTHS.least && word.length <= LENGTHS.most;
  return isKept ? word : "";
}

function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < 35 && a[shared] === b[shared]) shared++;
  return shared;
}
