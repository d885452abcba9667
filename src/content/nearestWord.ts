import { distance } from "fastest-levenshtein";
import { homoglyphIn } from "./homoglyphs.ts";

/** Nobody mistypes a longer word, and the time to compare two words grows with the product of their lengths. */
const longest = 500;

/**
 * The word that a writer most likely meant by `typed`, or undefined when none is close. A word is close with at most one edit for every three
 * letters, and six in all. Two swapped letters are one edit. Letter case does not count.
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

/** "Did you mean `water`?", with the letter that only looks right; empty when no word is close. */
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
