import { editDistance } from "./editDistance.ts";
import { similarWords } from "./similarWords.ts";
import { type KnownWord, type Vocabulary, vocabularyPart } from "./vocabulary.ts";

/** Words of the archive that a word which is not in it may stand for. */
export interface UnknownWord {
  /** The most common words that begin with it. If there are any, it is unfinished and not wrong. */
  readonly longer: readonly string[];
  /** Corrections, best first. */
  readonly corrections: readonly string[];
  /** If there are no corrections: words that look a little like it. They are suggested, but not searched. */
  readonly similar: readonly string[];
}

/**
 * For 1,000 single typos, the right word is the first correction for 90 to 94%, and among three for 92 to 95%. Nearly all others are
 * beginnings of a word and are found as such. (Cranfield, MEDLINE, and 10,000 pieces of technical prose.)
 */
const CORRECTIONS = 3;

/**
 * The binary logarithm of eight documents. A rarer word may be near by chance, so all other words are then compared too, which is worth
 * 0.1 and 0.3 points on known items with a typo (Cranfield, MEDLINE; 1,200 each).
 */
const COMMON = 3;

/** How many longer words to load. Each may need another file of the index, but most are in the same one. */
const LONGER = 8;

/** From how many letters on a word may differ by two edits or one. Shorter words have too many neighbours. */
const TWO_EDITS_FROM = 7;
const ONE_EDIT_FROM = 3;

/** A correction may be the beginning of the word, such as "aerodynamic" for "aerodynamicist", if it is long enough. */
const PREFIX = { letters: 5, share: 0.6 };

/**
 * Finds what a word may stand for that the index does not have. Loads the words with its first letter, and those with its second, in case the
 * first is superfluous or transposed. It loads all others only if none of these is both common and one edit away, because one edit
 * anywhere is likelier than two.
 */
export async function findCorrection(word: string, vocabulary: Vocabulary): Promise<UnknownWord> {
  const likelyParts = [...new Set([vocabularyPart(word), vocabularyPart(word.slice(1))])];
  const likely = (await Promise.all(likelyParts.map(vocabulary.load))).flat();
  const longer = wordsThatBeginWith(word, likely);
  if (longer.length > 0) return { longer, corrections: [], similar: [] };
  const near = nearestWords(word, likely, 1);
  if ((near[0]?.commonness ?? 0) >= COMMON || word.length < ONE_EDIT_FROM) return corrected(near);
  const parts = vocabulary.parts.filter((part) => !likelyParts.includes(part));
  const all = [...likely, ...(await Promise.all(parts.map(vocabulary.load))).flat()];
  const words = firstFilled([
    () => nearestWords(word, all, 1),
    () => nearestWords(word, all, 2),
    () => longestPrefixOf(word, likely),
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

function wordsThatBeginWith(word: string, known: readonly KnownWord[]): string[] {
  return known
    .filter((other) => other.word.startsWith(word))
    .toSorted((a, b) => b.commonness - a.commonness)
    .slice(0, LONGER)
    .map((other) => other.word);
}

/** The longest known word that a word begins with, if that is most of the word. */
function longestPrefixOf(word: string, known: readonly KnownWord[]): KnownWord[] {
  const least = Math.max(PREFIX.letters, PREFIX.share * word.length);
  const beginnings = known.filter((other) => other.word.length >= least && word.startsWith(other.word));
  return beginnings.toSorted((a, b) => b.word.length - a.word.length).slice(0, 1);
}

/** The known words within a number of edits of a word. Common ones and those with the same first letter come first. */
function nearestWords(word: string, known: readonly KnownWord[], edits: number): KnownWord[] {
  if (word.length < (edits === 1 ? ONE_EDIT_FROM : TWO_EDITS_FROM)) return [];
  return known
    .filter(
      (other) =>
        Math.abs(other.word.length - word.length) <= edits && editDistance(word, other.word, edits) <= edits,
    )
    .toSorted((a, b) => b.commonness + sameStart(word, b.word) - a.commonness - sameStart(word, a.word))
    .slice(0, CORRECTIONS);
}

/** Readers seldom mistype the first letter, so having it counts as much as being four times as common. */
function sameStart(a: string, b: string): number {
  return a[0] === b[0] ? 2 : 0;
}
