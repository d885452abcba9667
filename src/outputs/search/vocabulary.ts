import { indexForm } from "../../browser/search/query/words.ts";
import { vocabularyPart } from "../../browser/search/spelling/vocabulary.ts";
import { UNIT } from "../../browser/search/text/divideText.ts";
import type { DocumentFrequency } from "../../pagefind-incremental/index.ts";

/** Encodes the vocabulary, given sorted. Returns the text of each part by its name, as `decodeVocabulary` reads it. */
export function vocabularyFiles(words: Iterable<DocumentFrequency>): ReadonlyMap<string, string> {
  const files = new Map<string, string[]>();
  let before = "";
  for (const [word, documents] of words) {
    const part = vocabularyPart(word);
    const lines = files.get(part) ?? [];
    const shared = lines.length === 0 ? 0 : sharedLength(before, word);
    lines.push(`${shared.toString(36)}${word.slice(shared)}${Math.min(9, Math.floor(Math.log2(documents)))}`);
    files.set(part, lines);
    before = word;
  }
  return new Map([...files].map(([part, lines]) => [part, `${lines.join("\n")}\n`]));
}

function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < 35 && a[shared] === b[shared]) shared++;
  return shared;
}

/** Shorter words are never suggested as a correction. */
const SHORTEST_WORD = 3;

/** Most tokens are words as they stand. */
const PLAIN = /^[a-z]{3,}$/;

/** The vocabulary words in a token: what stands between its punctuation, in indexed form, without a possessive s. */
export function vocabularyWords(token: string): string[] {
  if (PLAIN.test(token)) return [token];
  const forms = token.replace(/'s\b/gi, "").split(/[^\p{L}\p{M}\p{N}']+/u);
  return forms.map(indexForm).filter(isWord);
}

const unit = new RegExp(UNIT, "u");

/** Numbers are left out, because a wrong year can't be told from a right one, and so are pairs of letters of scripts without spaces. */
function isWord(form: string): boolean {
  return form.length >= SHORTEST_WORD && /^[\p{L}\p{M}]+$/u.test(form) && !unit.test(form);
}
