import type { Merged } from "./merge.ts";
import { COLUMN, COLUMNS, spellingMark, type WordLists } from "./postings.ts";

/** The words of a part of the archive, and the number of its first page. */
export interface Part extends WordLists {
  readonly firstPage: number;
}

/** Words in order, each with its spellings, which follow it. */
export function* withSpellings(
  merged: Iterable<Merged>,
): Generator<[word: Merged, spellings: readonly Merged[]]> {
  let word: Merged | undefined;
  let spellings: Merged[] = [];
  for (const each of merged) {
    if (each.word.includes(spellingMark)) {
      spellings.push(each);
      continue;
    }
    if (word) yield [word, spellings];
    [word, spellings] = [each, []];
  }
  if (word) yield [word, spellings];
}

/** Spellings of a word in the order in which Pagefind meets them: page by page, and in a page by their letters. */
export function byFirstPage(parts: readonly Part[], spellings: readonly Merged[]): readonly Merged[] {
  if (spellings.length < 2) return spellings;
  const firstPage = ({ lists, places }: Merged) => {
    const part = parts[lists[0] ?? 0] as Part;
    return part.firstPage + numberAt(part, (places[0] ?? 0) * COLUMNS + COLUMN.first);
  };
  return spellings.toSorted((a, b) => firstPage(a) - firstPage(b));
}

/** A number of a part; see `COLUMN`. */
export function numberAt({ numbers }: Part, at: number): number {
  return numbers[at] ?? 0;
}
