import { type Cursor, growing, readBytes, readHead, skipNumbers, writeRaw } from "./cbor.ts";

/**
 * The words of a part of the archive, in Pagefind's order, ready to be joined with those of other parts. A spelling with
 * accents follows its word as `word\0spelling`: both have postings, so both are joined alike.
 */
export interface WordLists {
  /** Each UTF-8 byte as one character, as `readBytes` gives them. */
  readonly keys: readonly string[];
  /** `COLUMNS` for each key. */
  readonly numbers: Uint32Array;
  /** The postings of all keys, each without the list's head, the first posting's head and the number of its page. */
  readonly postings: Buffer;
}

/** What is known of a key's postings without reading them, by its place in `numbers`. */
export const COLUMN = { count: 0, first: 1, last: 2, size: 3, start: 4, end: 5 } as const;

/** How many numbers a key has. */
export const COLUMNS = 6;

/** A posting's parts, and as it happens a word's. */
export const postingParts = 3;

/** Between a word and its spelling; before every letter. */
export const spellingMark = "\0";

/**
 * Takes Pagefind's files of words apart, in their order. `fields` are the places of this index's meta fields among those
 * that the joined index has. Throws when the files are not as those of Pagefind 1.6.
 */
export function takeApart(files: readonly Buffer[], fields: readonly number[]): WordLists {
  const keys: string[] = [];
  const numbers: number[] = [];
  const postings = growing();
  const take = (cursor: Cursor, key: string) => {
    keys.push(key);
    const { count, first, last, size, from, to } = walkPostings(cursor, fields);
    numbers.push(count, first, last, size, postings.length, postings.length + to - from);
    writeRaw(postings, cursor.bytes as Buffer, from, to);
  };
  for (const bytes of files) {
    const cursor = { bytes, at: 0 };
    expectParts(cursor, 1);
    for (let words = readHead(cursor, "list"); words > 0; words--) {
      expectParts(cursor, postingParts);
      const word = readBytes(cursor);
      take(cursor, word);
      for (let spellings = readHead(cursor, "list"); spellings > 0; spellings--) {
        expectParts(cursor, 2);
        take(cursor, word + spellingMark + readBytes(cursor));
      }
    }
  }
  return {
    keys,
    numbers: Uint32Array.from(numbers),
    postings: Buffer.from(postings.bytes.subarray(0, postings.length)),
  };
}

/** Passes over a list of postings, `[page as distance from the last, [places], [places in meta fields]]`. */
function walkPostings(cursor: Cursor, fields: readonly number[]) {
  const count = readHead(cursor, "list");
  let [first, last, size, from] = [0, 0, count, cursor.at];
  for (let i = 0; i < count; i++) {
    expectParts(cursor, postingParts);
    last += readHead(cursor, "number");
    if (i === 0) [first, from] = [last, cursor.at];
    const places = readHead(cursor, "list");
    skipNumbers(cursor, places);
    const inFields = readHead(cursor, "list");
    renumberFields(cursor, inFields, fields);
    size += places + inFields;
  }
  return { count, first, last, size, from, to: cursor.at };
}

/** A negative number among places in meta fields names the field: -1 is the first. Fields keep to a byte. */
function renumberFields(cursor: Cursor, count: number, fields: readonly number[]): void {
  for (let i = 0; i < count; i++) {
    const first = cursor.bytes[cursor.at] ?? 0;
    if (first >> 5 === 1) cursor.bytes[cursor.at] = (1 << 5) | (fields[first & 31] ?? 0);
    skipNumbers(cursor, 1);
  }
}

function expectParts(cursor: Cursor, parts: number): void {
  const found = readHead(cursor, "list");
  if (found !== parts)
    throw new Error(`Pagefind's file has ${found} parts, not ${parts}, before byte ${cursor.at}.`);
}
