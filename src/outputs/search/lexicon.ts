import { indexed } from "../../browser/search/words.ts";

/** Shorter words are never corrected to, longer ones never typed. */
const LENGTHS = { least: 3, most: 30 };

/** Most words are written as they are indexed. */
const PLAIN = /^[a-z]{3,30}$/;

/** Numbers the words of the vocabulary in the order in which they are first met. */
export interface Lexicon {
  readonly words: readonly string[];
  /** The numbers of the words that something written without white space has, of which the number is given. */
  numbersOf(written: number): readonly number[];
}

/** The lexicon of what is written, by its numbers; there may be more of it later. Each is looked at once, as most are common. */
export function lexiconOf(written: readonly string[]): Lexicon {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  // An array with all its places is many times as quick as one in which a few of many are set.
  const known = Array.from<readonly number[] | undefined>({ length: written.length });
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  return {
    words,
    numbersOf(number) {
      known[number] ??= wordsIn(written[number] ?? "").map(numberOf);
      return known[number] ?? [];
    },
  };
}

/** The words of the vocabulary that stand between what can't be in a word, without the owner's s. */
function wordsIn(written: string): string[] {
  if (PLAIN.test(written)) return [written];
  const forms = written.replace(/'s\b/gi, "").split(/[^\p{L}\p{M}\p{N}']+/u);
  return forms.map(wordOf).filter((word) => word !== "");
}

/** The word of the vocabulary that is written so; nothing for numbers, as a wrong year can't be told from a right one. */
function wordOf(form: string): string {
  const word = indexed(form);
  const isKept = /^\p{L}+$/u.test(word) && word.length >= LENGTHS.least && word.length <= LENGTHS.most;
  return isKept ? word : "";
}
