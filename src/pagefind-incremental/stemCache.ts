import { spellingMark } from "./postings.ts";
import type { Findable } from "./stems.ts";

/**
 * What written words are found by, each found out once, as most words are common. Words and keys are numbered in the order in
 * which they are first met.
 */
export interface Wordbook {
  readonly words: string[];
  readonly numbers: Map<string, number>;
  /** Keys of the index, as `WordLists` has them. */
  readonly keys: string[];
  readonly keyNumbers: Map<string, number>;
  /** For each key its own number, for a spelling with accents that of its word. */
  readonly stems: number[];
  /** The keys of known words one after the other, each followed by the number of parts that share the word's weight. */
  readonly entries: number[];
  /** Where the entries of each known word begin, and at last where they end. */
  readonly starts: number[];
}

/** What of a book is kept: the rest follows from it. */
export type KeptWords = Pick<Wordbook, "words" | "keys" | "entries" | "starts">;

/** A book of the words that are known, if there are any. */
export function wordbookOf({ words, keys, entries, starts }: KeptWords = noWords()): Wordbook {
  const keyNumbers = numbered(keys);
  const stems = keys.map((key, number) => {
    const stem = stemOf(key);
    return stem === undefined ? number : (keyNumbers.get(stem) ?? number);
  });
  return { words, numbers: numbered(words), keys, keyNumbers, stems, entries, starts };
}

function noWords(): KeptWords {
  return { words: [], keys: [], entries: [], starts: [0] };
}

function numbered(texts: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let at = 0; at < texts.length; at++) numbers.set(texts[at] ?? "", at);
  return numbers;
}

/** The word of a spelling. */
function stemOf(key: string): string | undefined {
  const mark = key.indexOf(spellingMark);
  return mark < 0 ? undefined : key.slice(0, mark);
}

/** The number of a word, which may not be known yet. */
export function numberOf({ numbers, words }: Wordbook, word: string): number {
  const found = numbers.get(word);
  if (found !== undefined) return found;
  // A part of a text would hold all of it.
  const copy = Buffer.from(word).toString();
  numbers.set(copy, words.length);
  return words.push(copy) - 1;
}

/** The words that are numbered but not known. */
export function unknownIn({ words, starts }: Wordbook): string[] {
  return words.slice(starts.length - 1);
}

/** Notes what the unknown words are found by. */
export function learn(book: Wordbook, found: ReadonlyMap<string, Findable>): void {
  for (const word of unknownIn(book)) {
    for (const [key, parts] of found.get(word) ?? []) book.entries.push(keyNumber(book, key), parts);
    book.starts.push(book.entries.length);
  }
}

/** The number of a key. The word of a spelling is a key, too. */
function keyNumber(book: Wordbook, key: string): number {
  const found = book.keyNumbers.get(key);
  if (found !== undefined) return found;
  const word = stemOf(key);
  const stem = word === undefined ? undefined : keyNumber(book, word);
  const number = book.keys.push(key) - 1;
  book.keyNumbers.set(key, number);
  book.stems.push(stem ?? number);
  return number;
}
