import assert from "node:assert/strict";
import { test } from "node:test";
import { onShelf, shelves } from "../../src/pagefind-incremental/alphabetRanges.ts";
import { COLUMN, COLUMNS, type WordLists } from "../../src/pagefind-incremental/postings.ts";

/** Words of which each has its own letters for postings. */
function wordsOf(...keys: string[]): WordLists {
  const sorted = keys.map((key) => Buffer.from(key).toString("latin1")).sort();
  const numbers = new Uint32Array(sorted.length * COLUMNS);
  let start = 0;
  sorted.forEach((key, place) => {
    numbers[place * COLUMNS + COLUMN.start] = start;
    start += key.length;
    numbers[place * COLUMNS + COLUMN.end] = start;
  });
  return { keys: sorted, numbers, postings: Buffer.from(sorted.join(""), "latin1") };
}

/** The postings that words have. */
function postingsOf({ keys, numbers, postings }: WordLists): string[] {
  const at = (place: number, column: number) => numbers[place * COLUMNS + column];
  return keys.map((_, place) => postings.toString("latin1", at(place, COLUMN.start), at(place, COLUMN.end)));
}

test("every word is on one shelf, in order and with its own postings", () => {
  const words = wordsOf("2021", "care", "cafe", "cafe\0café", "hospital", "sea", "t", "zoo", "µ", "больница");
  const all = shelves.map((shelf) => onShelf(shelf, words));
  assert.deepEqual(
    all.flatMap(({ keys }) => keys),
    words.keys,
  );
  for (const each of all) assert.deepEqual(postingsOf(each), each.keys);
  assert.deepEqual(
    all.map(({ keys }) => keys.length),
    [1, 3, 0, 1, 0, 0, 1, 4],
  );
});

test("without words, all shelves are empty", () => {
  for (const shelf of shelves)
    assert.deepEqual(onShelf(shelf, wordsOf()), {
      keys: [],
      numbers: new Uint32Array(),
      postings: Buffer.of(),
    });
});
