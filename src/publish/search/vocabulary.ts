import { partOf } from "../../reader/search/vocabulary.ts";
import { evenOut, indexed } from "../../reader/search/words.ts";

/** One file for each part: its words, as `decodeVocabulary` reads them. */
export type VocabularyFiles = ReadonlyMap<string, string>;

/** Shorter words are never corrected to, longer ones never typed. */
const LENGTHS = { least: 3, most: 30 };

/** The words of all documents, with numbers left out: a wrong year can't be told from a right one. */
export function vocabularyFiles(texts: Iterable<string>): VocabularyFiles {
  const files = new Map<string, string[]>();
  let before = "";
  for (const [word, documents] of [...documentCounts(texts)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const part = partOf(word);
    const lines = files.get(part) ?? [];
    const shared = lines.length === 0 ? 0 : sharedLength(before, word);
    lines.push(`${shared.toString(36)}${word.slice(shared)}${Math.min(9, Math.floor(Math.log2(documents)))}`);
    files.set(part, lines);
    before = word;
  }
  return new Map([...files].map(([part, lines]) => [part, `${lines.join("\n")}\n`]));
}

function documentCounts(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(vocabularyWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
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
