import assert from "node:assert/strict";
import { test } from "node:test";
import { COLUMN, COLUMNS, type PostingLists } from "../../../src/pagefind-incremental/format/postings.ts";
import { mergeIntoChunks } from "../../../src/pagefind-incremental/merge/chunks.ts";
import { alphabetRanges, sliceRange } from "../../../src/pagefind-incremental/segments/alphabetRanges.ts";

/** Terms whose postings are their own letters. */
function postingLists(...texts: string[]): PostingLists {
  const terms = texts.map((text) => Buffer.from(text).toString("latin1")).sort();
  const numbers = new Uint32Array(terms.length * COLUMNS);
  let start = 0;
  terms.forEach((term, at) => {
    numbers[at * COLUMNS + COLUMN.start] = start;
    start += term.length;
    numbers[at * COLUMNS + COLUMN.end] = start;
  });
  return { terms, numbers, postings: Buffer.from(terms.join(""), "latin1") };
}

function postingsIn({ terms, numbers, postings }: PostingLists): string[] {
  const read = (at: number, column: number) => numbers[at * COLUMNS + column];
  return terms.map((_, at) => postings.toString("latin1", read(at, COLUMN.start), read(at, COLUMN.end)));
}

test("every term is in one range, in order and with its own postings", () => {
  const all = postingLists(
    "2021",
    "care",
    "cafe",
    "cafe\0café",
    "hospital",
    "sea",
    "t",
    "zoo",
    "µ",
    "больница",
  );
  const ranges = alphabetRanges.map((range) => sliceRange(range, all));
  assert.deepEqual(
    ranges.flatMap(({ terms }) => terms),
    all.terms,
  );
  for (const range of ranges) assert.deepEqual(postingsIn(range), range.terms);
  assert.deepEqual(
    ranges.map(({ terms }) => terms.length),
    [1, 3, 0, 1, 0, 0, 1, 4],
  );
});

test("without terms, all ranges are empty", () => {
  for (const range of alphabetRanges)
    assert.deepEqual(sliceRange(range, postingLists()), {
      terms: [],
      numbers: new Uint32Array(),
      postings: Buffer.of(),
    });
});

test("a range is read when the one before has been merged, so that only one is in memory", async () => {
  const events: string[] = [];
  async function* ranges() {
    for (const range of ["a", "c"]) {
      events.push(`read ${range}`);
      yield [{ ...postingLists(`${range}1`, `${range}2`, `${range}3`), firstPage: 0 }];
    }
  }
  // Terms without postings have size 0, which fills a chunk of size 0.
  for await (const { first } of mergeIntoChunks(ranges(), 0)) events.push(`chunk ${first}`);
  assert.deepEqual(events, [
    "read a",
    "chunk a1",
    "chunk a2",
    "chunk a3",
    "read c",
    "chunk c1",
    "chunk c2",
    "chunk c3",
  ]);
});
