/** Phrases that were found in a text. */
export interface Found<T> {
  readonly at: number;
  /** As it is written there. */
  readonly written: string;
  readonly meant: T;
}

/** A phrase, and what it stands for. */
export type Phrase<T> = readonly [phrase: string, meant: T];

/** Finds phrases in a text, the longest where one holds another, in their order. */
export type Finder<T> = (text: string) => Found<T>[];

/**
 * Makes the finder of some phrases. They are found as whole words, over the ends of lines within a paragraph too; a `*` at a phrase's end
 * stands for any ending. `ignoreCase` finds them in capitals and small letters alike.
 */
export function finderOf<T>(phrases: readonly Phrase<T>[], { ignoreCase = true } = {}): Finder<T> {
  if (phrases.length === 0) return () => [];
  const begin = phrases.every(([phrase]) => /^\w/.test(phrase)) ? "\\b" : "";
  const flags = ignoreCase ? "i" : "";
  const longestFirst = [...phrases]
    .sort(([a], [b]) => b.length - a.length)
    .map(([phrase, meant]) => ({ pattern: patternOf(phrase), meant }));
  const any = new RegExp(`${begin}(?:${longestFirst.map(({ pattern }) => pattern).join("|")})`, `g${flags}`);
  const each = longestFirst.map(({ pattern, meant }) => ({
    whole: new RegExp(`^${pattern}$`, flags),
    meant,
  }));
  return (text) => {
    // Nearly every text has none, and a search for the first is quicker than a list of all.
    if (text.search(any) < 0) return [];
    return [...text.matchAll(any)].flatMap(({ 0: written, index }) => {
      const phrase = each.find(({ whole }) => whole.test(written));
      return phrase && isWhole(text, index, written.length)
        ? [{ at: index, written, meant: phrase.meant }]
        : [];
    });
  };
}

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

/** White space between two words: at most one end of a line. */
export const gap = String.raw`(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)`;

/** A longer phrase that would end within a word must not hide a shorter one. */
function patternOf(phrase: string): string {
  const stem = phrase.replace(/\*$/, "");
  const end = /\w$/.test(stem) ? "\\b" : "";
  return wordsPattern(stem) + (phrase.endsWith("*") ? "[\\wÀ-ɏ]*" : end);
}

/** The pattern of some words, with any white space between them. */
export function wordsPattern(phrase: string): string {
  return phrase.trim().split(/\s+/).map(escaped).join(gap);
}

/** A text as a pattern that finds nothing but it. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
