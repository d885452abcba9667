import { phraseAt, phraseTree } from "./phraseTree.ts";

/** A phrase that was found in a text. */
export interface PhraseMatch<T> {
  readonly at: number;
  /** As it is written in the text. */
  readonly written: string;
  readonly meaning: T;
}

/** A phrase, and what it means. */
export type Phrase<T> = readonly [phrase: string, meant: T];

/** Finds phrases in a text, in order. If one contains another, it finds only the longest. */
export type Finder<T> = (text: string) => PhraseMatch<T>[];

/**
 * Makes a function that finds some phrases as whole words, also across line ends within a paragraph. A `*` at the end of a phrase
 * matches any ending.
 */
export function finderOf<T extends NonNullable<unknown>>(
  phrases: readonly Phrase<T>[],
  { ignoreCase = true } = {},
): Finder<T> {
  if (phrases.length === 0) return () => [];
  const fold = ignoreCase ? inSmallLetters : withPlainQuotes;
  const tree = phraseTree(phrases, fold);
  const begins = beginningsOf(phrases, ignoreCase);
  return (text) => {
    const found: PhraseMatch<T>[] = [];
    begins.lastIndex = 0;
    for (let begin = begins.exec(text); begin !== null; begin = begins.exec(text)) {
      const at = begin.index;
      const phrase = phraseAt(text, at, tree, fold);
      const isFound = phrase && isWhole(text, at, phrase.end - at);
      if (isFound) found.push({ at, written: text.slice(at, phrase.end), meaning: phrase.meaning });
      begins.lastIndex = isFound ? phrase.end : at + 1;
    }
    return found;
  };
}

/** Matches where a phrase may begin. Nearly no text has one, so this is quicker than reading word by word. */
function beginningsOf(phrases: readonly Phrase<unknown>[], ignoreCase: boolean): RegExp {
  const begin = phrases.every(([phrase]) => /^\w/.test(phrase)) ? "\\b" : "";
  const words = new Set(phrases.map(([phrase]) => /^(?:\w+|.)/su.exec(phrase)?.[0] ?? ""));
  return new RegExp(`${begin}(?:${[...words].map(escaped).join("|")})`, ignoreCase ? "gi" : "g");
}

/** A word with straight apostrophes, so that both kinds match. */
export const withPlainQuotes = (word: string): string => word.replace("’", "'");
const inSmallLetters = (word: string): string => withPlainQuotes(word).toLowerCase();

/** Whether no letter or number comes directly before or after a part of a text. */
export function isWhole(text: string, at: number, length: number): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + length, at + length + 2))
  );
}

/** Whether the next word is capitalised, as in names. */
export function isBeforeCapital(text: string, end: number): boolean {
  return /^[^\S\n]*[^\S]\p{Lu}[\p{Ll}’']/u.test(text.slice(end, end + 20));
}

/** A pattern that matches exactly this text. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
