import { type Cursor, readHead, skipNumbers } from "./cbor.ts";
import { wordOf } from "./changes.ts";
import { COLUMN, COLUMNS, spellingMark, type WordLists } from "./postings.ts";
import type { Part } from "./spellings.ts";
import type { Row } from "./writePostings.ts";

/** Pages in a row. */
export interface Range {
  readonly firstPage: number;
  readonly pages: number;
}

/** The words of a range as they are collected. */
interface Cut {
  readonly firstPage: number;
  readonly keys: string[];
  readonly numbers: number[];
}

/** The words of a part for which something holds. */
export function only<T extends WordLists>(part: T, holds: (key: string) => boolean): T {
  const { keys, numbers } = part;
  const places = [...keys.keys()].filter((place) => holds(keys[place] ?? ""));
  const rows = new Uint32Array(places.length * COLUMNS);
  places.forEach((place, at) => {
    for (let column = 0; column < COLUMNS; column++)
      rows[at * COLUMNS + column] = numbers[place * COLUMNS + column] ?? 0;
  });
  return { ...part, keys: places.map((place) => keys[place] ?? ""), numbers: rows };
}

/** The words of a part as they are in each of some ranges of its pages, which are in order: a part of each. */
export function cut(part: WordLists, ranges: readonly Range[]): Part[] {
  const cuts = ranges.map(({ firstPage }): Cut => ({ firstPage, keys: [], numbers: [] }));
  part.keys.forEach((key, place) => {
    rowsIn(part, place, ranges).forEach((row, at) => {
      if (row && cuts[at]) add(cuts[at], key, row);
    });
  });
  return cuts.map((each) => ({ ...each, numbers: Uint32Array.from(each.numbers), postings: part.postings }));
}

/** Adds a key, and before a spelling its word, which may have no postings of its own. */
function add({ firstPage, keys, numbers }: Cut, key: string, row: Row): void {
  const word = wordOf(key);
  if (key.includes(spellingMark) && wordOf(keys.at(-1) ?? spellingMark) !== word) {
    keys.push(word);
    numbers.push(0, 0, 0, 0, 0, 0);
  }
  keys.push(key);
  numbers.push(row.count, row.first - firstPage, row.last - firstPage, row.size, row.start, row.end);
}

/** What is known of a key's postings in each range; nothing for ranges in which it has none. */
function rowsIn(part: WordLists, place: number, ranges: readonly Range[]): (Row | undefined)[] {
  const rows: (Row | undefined)[] = [];
  let range = 0;
  for (const { page, size, start, end } of postingsOf(part, place * COLUMNS)) {
    while (range < ranges.length && page >= endOf(ranges[range])) range++;
    if (page < (ranges[range]?.firstPage ?? Number.POSITIVE_INFINITY)) continue;
    const { count = 0, first = page, size: before = 0, start: from = start } = rows[range] ?? {};
    rows[range] = { count: count + 1, first, last: page, size: before + size, start: from, end };
  }
  return rows;
}

function endOf(range: Range | undefined): number {
  return range ? range.firstPage + range.pages : Number.POSITIVE_INFINITY;
}

/** The postings of a key: the page, how many numbers they take, and where they lie behind the number of the page. */
function* postingsOf({ numbers, postings }: WordLists, row: number) {
  if (numbers[row + COLUMN.count] === 0) return;
  const until = numbers[row + COLUMN.end] ?? 0;
  const cursor: Cursor = { bytes: postings, at: numbers[row + COLUMN.start] ?? 0 };
  let page = numbers[row + COLUMN.first] ?? 0;
  while (true) {
    const start = cursor.at;
    const size = 1 + skipNumbers(cursor) + skipNumbers(cursor);
    yield { page, size, start, end: cursor.at };
    if (cursor.at >= until) return;
    readHead(cursor, "list");
    page += readHead(cursor, "number");
  }
}
