import { indexed } from "../../reader/search/words.ts";

/** Shorter words are never corrected to, longer ones never typed. */
const LENGTHS = { least: 3, most: 30 };

/** Most words are written as they are indexed. */
const PLAIN = /^[a-z]{3,30}$/;

/** Numbers words in the order in which they are first met. */
export interface Lexicon {
  readonly words: string[];
  /** All that was looked up. */
  readonly known: ReadonlyMap<string, readonly number[]>;
  /** The numbers of the words that something written without white space has. */
  numbersOf(written: string): readonly number[];
}

/** A lexicon is left for a new one when it knows so much, lest it grow with an archive: words with their commas, and numbers. */
const mostKnown = 400_000;

let lexicon: Lexicon | undefined;

/** The lexicon to count by: what a word is indexed as is found out once for all documents, as most words are common. */
export function currentLexicon(): Lexicon {
  if (!lexicon || lexicon.known.size > mostKnown) lexicon = newLexicon();
  return lexicon;
}

function newLexicon(): Lexicon {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<string, readonly number[]>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  const numbersOf = (written: string): readonly number[] => {
    const found = known.get(written);
    if (found) return found;
    const met = wordsIn(written).map(numberOf);
    known.set(written, met);
    return met;
  };
  return { words, known, numbersOf };
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
