import { growing } from "./cbor.ts";
import { mergeSorted } from "./merge.ts";
import type { WordLists } from "./postings.ts";
import type { Part } from "./spellings.ts";
import { writePostings } from "./writePostings.ts";

/** Makes one part of several: one whose first page is the first of all. */
export function bind(parts: readonly Part[]): WordLists {
  const postings = growing();
  const keys: string[] = [];
  const numbers: number[] = [];
  for (const merged of mergeSorted(parts.map(({ keys }) => keys))) {
    keys.push(merged.word);
    const { count, first, last, size, start, end } = writePostings(postings, parts, merged);
    numbers.push(count, first, last, size, start, end);
  }
  return { keys, numbers: Uint32Array.from(numbers), postings: postings.bytes.subarray(0, postings.length) };
}
