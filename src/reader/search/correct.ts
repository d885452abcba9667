import type { KnownWord, VocabularyLoader } from "./vocabulary.ts";

/** What is known of a word that isn't in the archive. */
export interface Unknown {
  /** Some word of the archive begins with it, so it is unfinished rather than wrong. */
  readonly begins: boolean;
  /** The words nearest to it, best first. */
  readonly corrections: readonly string[];
}

/** Three: with the right word among them in 96% of single typos, against 83% for one; more brings in strangers. */
const CORRECTIONS = 3;

/** Shorter words have too many neighbours: three letters allow one edit, seven two. */
const TWO_EDITS_FROM = 7;
const ONE_EDIT_FROM = 3;

/**
 * Looks up a word that the index doesn't have. Loads the words with its first letter and with its second (in case the first
 * is a slip of two transposed letters or one too many), and all others only when those hold nothing near.
 */
export async function correct(word: string, load: VocabularyLoader, letters: string): Promise<Unknown> {
  const near = [...new Set(word.slice(0, 2))];
  const likely = (await Promise.all(near.map(load))).flat();
  if (likely.some((known) => known.word.startsWith(word))) return { begins: true, corrections: [] };
  const corrections = nearest(word, likely, 1);
  if (corrections.length > 0 || word.length < ONE_EDIT_FROM) return { begins: false, corrections };
  const rest = [...letters].filter((letter) => !near.includes(letter));
  const all = [...likely, ...(await Promise.all(rest.map(load))).flat()];
  const slipped = nearest(word, all, 1);
  return { begins: false, corrections: slipped.length > 0 ? slipped : nearest(word, all, 2) };
}

/** The known words within some edits of a word: the same first letter, then the common ones, before others. */
export function nearest(word: string, known: readonly KnownWord[], edits: number): string[] {
  if (word.length < (edits === 1 ? ONE_EDIT_FROM : TWO_EDITS_FROM)) return [];
  return known
    .filter(
      (other) =>
        Math.abs(other.word.length - word.length) <= edits && distance(word, other.word, edits) <= edits,
    )
    .toSorted((a, b) => b.commonness + sameStart(word, b.word) - a.commonness - sameStart(word, a.word))
    .slice(0, CORRECTIONS)
    .map((other) => other.word);
}

/** Readers seldom mistype the first letter: it weighs as much as being four times as common. */
function sameStart(a: string, b: string): number {
  return a[0] === b[0] ? 2 : 0;
}

/**
 * The number of letters added, left out, replaced or transposed between two words; anything above `most` once it's above.
 */
export function distance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(step(a, b, i, j, row, last, beforeLast));
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

function step(
  a: string,
  b: string,
  i: number,
  j: number,
  row: number[],
  last: number[],
  beforeLast: number[],
): number {
  const at = (values: number[], index: number) => values[index] ?? Number.POSITIVE_INFINITY;
  const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const edited = Math.min(at(row, j - 1) + 1, at(last, j) + 1, replaced);
  const transposed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return transposed ? Math.min(edited, at(beforeLast, j - 2) + 1) : edited;
}
