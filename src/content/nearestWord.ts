import { distance } from "fastest-levenshtein";
import { homoglyphIn } from "./homoglyphs.ts";

/** Comparing two words takes the product of their lengths, and nobody mistypes a longer one. */
const longest = 500;

/**
 * The word of `words` that a writer most likely meant by `typed`, or undefined when none is near.
 * Near is one edit in three letters, and six at most; two letters that changed places are one edit, and letter case does
 * not count.
 */
export function nearestWord(typed: string, words: Iterable<string>): string | undefined {
  if (typed.length > longest) return undefined;
  const wanted = typed.trim().toLowerCase();
  let allowed = Math.min(Math.ceil(Math.max(wanted.length, 1) / 3), 6);
  let best: string | undefined;
  for (const word of words) {
    if (Math.abs(word.length - wanted.length) > allowed) continue;
    const edits = editsBetween(wanted, word.toLowerCase());
    if (edits > allowed) continue;
    best = word;
    allowed = edits - 1;
  }
  return best;
}

/** "Did you mean `water`?", and which letter only looks right; nothing when no word is near. */
export function didYouMean(typed: string, words: Iterable<string>): string {
  const word = nearestWord(typed, words);
  const odd = word === undefined ? undefined : homoglyphIn(typed, "Its");
  return word === undefined ? "" : `${odd ? `${odd}. ` : ""}Did you mean \`${word}\`?`;
}

function editsBetween(typed: string, word: string): number {
  const edits = distance(typed, word);
  return edits === 2 && letters(typed) === letters(word) ? 1 : edits;
}

function letters(word: string): string {
  return [...word].sort().join("");
}
