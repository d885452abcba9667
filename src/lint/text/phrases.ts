import { phraseAt, phraseTree } from "./phraseTree.ts";

/** Phrases that were found in a text. */
export interface PhraseMatch<T> {
  readonly at: number;
  /** As it is written there. */
  readonly written: string;
  readonly meaning: T;
}

/** A phrase, and what it stands for. */
export type Phrase<T> = readonly [phrase: string, meant: T];

/** Finds phrases in a text, the longest where one holds another, in their order. */
export type Finder<T> = (text: string) => PhraseMatch<T>[];

/**
 * Makes the finder of some phrases. They are found as whole words, over the ends of lines within a paragraph too; a `*` at a phrase's end
 * stands for any ending. `ignoreCase` finds them in capitals and small letters alike.
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

/** Where a phrase may begin: nearly every text has none, and a search for the first is quicker than a walk through its words. */
function beginningsOf(phrases: readonly Phrase<unknown>[], ignoreCase: boolean): RegExp {
  const begin = phrases.every(([phrase]) => /^\w/.test(phrase)) ? "\\b" : "";
  const words = new Set(phrases.map(([phrase]) => /^(?:\w+|.)/su.exec(phrase)?.[0] ?? ""));
  return new RegExp(`${begin}(?:${[...words].map(escaped).join("|")})`, ignoreCase ? "gi" : "g");
}

const withPlainQuotes = (word: string): string => word.replace("’", "'");
const inSmallLetters = (word: string): string => withPlainQuotes(word).toLowerCase();

/** Whether a stretch of a text is neither preceded nor followed by a letter or number. */
export function isWhole(text: string, at: number, length: number): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + length, at + length + 2))
  );
}

/** Whether the next word has a capital and small letters, as those of names do. */
export function isBeforeCapital(text: string, end: number): boolean {
  return /^[^\S\n]*[^\S]\p{Lu}[\p{Ll}’']/u.test(text.slice(end, end + 20));
}

/** A text as a pattern that finds nothing but it. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
