import { COLUMN, COLUMNS, spellingMark, type WordLists } from "./postings.ts";
import type { Part } from "./spellings.ts";

/** Where the pages of a segment are among all, and how many it has. */
export interface Placed {
  readonly key: string;
  readonly firstPage: number;
  readonly pages: number;
}

/** What became of the segments of an earlier join: those that are where they were, those that are gone, and the new ones. */
export interface Changes<T extends Placed> {
  readonly same: readonly T[];
  readonly gone: readonly Placed[];
  readonly added: readonly T[];
}

/** How the segments of two joins differ. */
export function changesOf<T extends Placed>(before: readonly Placed[], after: readonly T[]): Changes<T> {
  const nameOf = ({ key, firstPage }: Placed) => `${key} ${firstPage}`;
  const [had, have] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))];
  return {
    same: after.filter((each) => had.has(nameOf(each))),
    gone: before.filter((each) => !have.has(nameOf(each))),
    added: after.filter((each) => !had.has(nameOf(each))),
  };
}

/** The words, without their spellings, that some parts have otherwise than others. */
export function wordsThatDiffer(before: readonly Part[], after: readonly Part[]): Set<string> {
  const words = new Set<string>();
  for (const part of before)
    noteThoseOf(
      part,
      after.find(({ firstPage }) => firstPage === part.firstPage),
      words,
    );
  for (const part of after)
    noteThoseOf(
      part,
      before.find(({ firstPage }) => firstPage === part.firstPage),
      words,
    );
  return words;
}

/** Notes the words of a part that the other one lacks or has otherwise. */
function noteThoseOf(part: Part, other: Part | undefined, words: Set<string>): void {
  let place = 0;
  part.keys.forEach((key, at) => {
    while (other && place < other.keys.length && (other.keys[place] ?? "") < key) place++;
    if (other?.keys[place] !== key || !isSame(part, at, other, place)) words.add(wordOf(key));
  });
}

function isSame(a: WordLists, at: number, b: WordLists, place: number): boolean {
  const [rowOfA, rowOfB] = [at * COLUMNS, place * COLUMNS];
  for (let column = 0; column <= COLUMN.size; column++)
    if (a.numbers[rowOfA + column] !== b.numbers[rowOfB + column]) return false;
  return postingsAt(a, rowOfA).equals(postingsAt(b, rowOfB));
}

function postingsAt({ numbers, postings }: WordLists, row: number): Buffer {
  return postings.subarray(numbers[row + COLUMN.start], numbers[row + COLUMN.end]);
}

/** The word of a key, which may be that of a spelling. */
export function wordOf(key: string): string {
  const mark = key.indexOf(spellingMark);
  return mark < 0 ? key : key.slice(0, mark);
}
