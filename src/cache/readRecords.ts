import { fstatSync, readSync } from "node:fs";
import { type CacheRecord, decodeHead, isIntact, startOfPart } from "./cacheFormat.ts";

/** Reads a part of a record, aligned for typed arrays; undefined if it is damaged. */
export type ReadPart = (record: CacheRecord, part: number) => Buffer | undefined;

/**
 * Turns a record into an entry when its file is opened; returns undefined if the record is of no use. `parts` reads all parts, and returns
 * undefined if one is damaged. Its result is valid during the call only. `read` reads a part later, as long as the file is open.
 */
export type Decode<T> = (
  record: CacheRecord,
  parts: () => Buffer[] | undefined,
  read: ReadPart,
) => T | undefined;

/** The entries of a file, and its size if it is undamaged up to there. */
export interface ReadRecords<T> {
  readonly entries: ReadonlyMap<string, T>;
  readonly size: number | undefined;
}

type Read = (start: number, end: number) => Buffer;

/** Read at least, when something has to be read: most records are small, and are read one after the other. */
const readAhead = 65_536;
/** The first line of most records is shorter than this, and that of all is shorter than `readAhead`. */
const usualHead = 1024;

/** Reads the records of an open file from byte `start` on. Nothing can be found behind a damaged head. */
export function readRecords<T>(
  file: number,
  start: number,
  decode: Decode<T>,
  readLater: ReadPart,
): ReadRecords<T> {
  const entries = new Map<string, T>();
  const { size } = fstatSync(file);
  const readBytes = bufferedReader(file, size);
  for (let at = start; at < size; ) {
    const record = recordAt(readBytes, at, size);
    if (record === undefined) return { entries, size: undefined };
    const entry = decode(record, () => partsOf(record, readBytes), readLater);
    // An earlier record with this key is out of date.
    if (entry === undefined) entries.delete(record.key);
    else entries.set(record.key, entry);
    at = record.end;
  }
  return { entries, size };
}

/** The record that begins at a byte of the file; undefined if its head is damaged or its end is missing. */
function recordAt(read: Read, at: number, size: number): CacheRecord | undefined {
  for (const longest of [usualHead, readAhead]) {
    const bytes = read(at, Math.min(at + longest, size));
    const end = bytes.indexOf("\n");
    const record = end < 0 ? undefined : decodeHead(bytes.toString("utf8", 0, end), at);
    if (end >= 0) return record && record.end <= size ? record : undefined;
  }
  return undefined;
}

function partsOf(record: CacheRecord, read: Read): Buffer[] | undefined {
  const start = startOfPart(record, 0);
  const content = read(start, record.end);
  const parts = record.sizes.map((size, part) => {
    const at = startOfPart(record, part) - start;
    return content.subarray(at, at + size);
  });
  return parts.every((bytes, part) => isIntact(bytes, record, part)) ? parts : undefined;
}

/** Memory is used again for every read, and grows only for a record that is larger. */
function bufferedReader(file: number, size: number): Read {
  let buffer = Buffer.alloc(0);
  let [from, to] = [0, 0];
  return (start, end) => {
    if (start < from || end > to) {
      const wanted = Math.min(Math.max(end - start, readAhead), size - start);
      if (buffer.length < wanted) buffer = Buffer.allocUnsafe(wanted);
      [from, to] = [start, start + readSync(file, buffer, 0, wanted, start)];
    }
    return buffer.subarray(start - from, Math.min(end, to) - from);
  };
}
