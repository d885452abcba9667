import { editDistance } from "./editDistance.ts";
import { similarWords } from "./similarWords.ts";
import { type KnownWord, type Vocabulary, vocabularyPart } from "./vocabulary.ts";

/** What is known of a word that isn't in the archive. */
export interface UnknownWord {
  /** The commonest words of the archive that begin with it: if there are any, it is unfinished rather than wrong. */
  readonly longer: readonly string[];
  /** The words nearest to it, best first. */
  readonly corrections: readonly string[];
  /** Where even those are lacking: words that look a little like it. They are offered, never searched unasked. */
  readonly similar: readonly string[];
}

/**
 * Of 1,000 single typos the right word comes first for 90 to 94%, among three for 92 to 95%; nearly all others are beginnings
 * of a word and are found as such. (Cranfield, MEDLINE, and 10,000 pieces of technical prose.)
 */
const CORRECTIONS = 3;

/**
 * In eight documents or more: the binary logarithm. A rarer word may only happen to be near. That all words are looked at
 * then is worth 0.1 and 0.3 points on known items with a typo (Cranfield, MEDLINE; 1,200 each).
 */
const COMMON = 3;

/** Each may cost a file of the index; most lie in the same one. */
const LONGER = 8;

/** Shorter words have too many neighbours: three letters allow one edit, seven two. */
const TWO_EDITS_FROM = 7;
const ONE_EDIT_FROM = 3;

/** Words of five letters or more, and most of the word asked for: "aerodynamic" for "aerodynamicist". */
const BEGINNING = { letters: 5, share: 0.6 };

/**
 * Looks up a word that the index doesn't have. Loads the words with its first letter and with its second (in case the first
 * is a slip of two transposed letters or one too many), and all others only when those hold nothing, or nothing common, one
 * edit away: one edit anywhere is likelier than two.
 */
export async function findCorrection(word: string, vocabulary: Vocabulary): Promise<UnknownWord> {
  const near = [...new Set([vocabularyPart(word), vocabularyPart(word.slice(1))])];
  const likely = (await Promise.all(near.map(vocabulary.load))).flat();
  const longer = beginningWith(word, likely);
  if (longer.length > 0) return { longer, corrections: [], similar: [] };
  const close = nearestWords(word, likely, 1);
  if ((close[0]?.commonness ?? 0) >= COMMON || word.length < ONE_EDIT_FROM) return corrected(close);
  const parts = vocabulary.parts.filter((part) => !near.includes(part));
  const all = [...likely, ...(await Promise.all(parts.map(vocabulary.load))).flat()];
  const words = firstFilled([
    () => nearestWords(word, all, 1),
    () => nearestWords(word, all, 2),
    () => beginningOf(word, likely),
  ]);
  return corrected(words, words.length === 0 ? similarWords(word, all) : []);
}

function corrected(words: readonly KnownWord[], similar: readonly string[] = []): UnknownWord {
  return { longer: [], corrections: words.map(({ word }) => word), similar };
}

function firstFilled(attempts: readonly (() => KnownWord[])[]): KnownWord[] {
  for (const attempt of attempts) {
    const words = attempt();
    if (words.length > 0) return words;
  }
  return [];
}

function beginningWith(word: string, known: readonly KnownWord[]): string[] {
  return known
    .filter((other) => other.word.startsWith(word))
    .toSorted((a, b) => b.commonness - a.commonness)
    .slice(0, LONGER)
    .map((other) => other.word);
}

/** The longest known word that a word begins with, if it is most of it. */
function beginningOf(word: string, known: readonly KnownWord[]): KnownWord[] {
  const least = Math.max(BEGINNING.letters, BEGINNING.share * word.length);
  const beginnings = known.filter((other) => other.word.length >= least && word.startsWith(other.word));
  return beginnings.toSorted((a, b) => b.word.length - a.word.length).slice(0, 1);
}

/** The known words within some edits of a word: the same first letter, then the common ones, before others. */
export function nearestWords(word: string, known: readonly KnownWord[], edits: number): KnownWord[] {
  if (word.length < (edits === 1 ? ONE_EDIT_FROM : TWO_EDITS_FROM)) return [];
  return known
    .filter(
      (other) =>
        Math.abs(other.word.length - word.length) <= edits && editDistance(word, other.word, edits) <= edits,
    )
    .toSorted((a, b) => b.commonness + sameStart(word, b.word) - a.commonness - sameStart(word, a.word))
    .slice(0, CORRECTIONS);
}

/** Readers seldom mistype the first letter: it weighs as much as being four times as common. */
function sameStart(a: string, b: string): number {
  return a[0] === b[0] ? 2 : 0;
}
