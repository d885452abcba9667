import { fstatSync, readSync } from "node:fs";
import { type CacheRecord, decodeHead, isIntact, longestHead, startOfPart } from "./record.ts";

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

/** An open file, the decoder of its records, and how a part is read later. */
export interface Source<T> {
  readonly file: number;
  readonly decode: Decode<T>;
  readonly read: ReadPart;
}

/** The entries of a file, and its size if it is undamaged up to there. */
export interface Scanned<T> {
  readonly entries: ReadonlyMap<string, T>;
  readonly size: number | undefined;
}

/** Reads bytes of a file, and if it has to go to the disk for them, some of what follows. */
type Read = (start: number, end: number, ahead: number) => Buffer;

/** Most heads are in what was read ahead; a file of few large records is not read only to find them. */
const headAhead = 4096;
const partsAhead = 262_144;

/** Reads the records of an open file from byte `start` on. Nothing can be found behind a damaged head. */
export function scanRecords<T>({ file, decode, read }: Source<T>, start: number): Scanned<T> {
  const entries = new Map<string, T>();
  const { size } = fstatSync(file);
  const readAhead = readerOf(file, size);
  for (let at = start; at < size; ) {
    const record = recordAt(readAhead, at, size);
    if (record === undefined) return { entries, size: undefined };
    const entry = decode(record, () => partsOf(record, readAhead), read);
    // An earlier record with this key is out of date.
    if (entry === undefined) entries.delete(record.key);
    else entries.set(record.key, entry);
    at = record.end;
  }
  return { entries, size };
}

/** Reads the one record that begins at byte `start`; undefined if there is none that can be used. */
export function readRecord<T>({ file, decode, read }: Source<T>, start: number): T | undefined {
  const { size } = fstatSync(file);
  const readAhead = readerOf(file, size);
  const record = start < size ? recordAt(readAhead, start, size) : undefined;
  return record && decode(record, () => partsOf(record, readAhead), read);
}

/** The record that begins at a byte of the file; undefined if its head is damaged or its end is missing. */
function recordAt(read: Read, at: number, size: number): CacheRecord | undefined {
  for (const longest of [headAhead, longestHead]) {
    const bytes = read(at, Math.min(at + longest, size), 0);
    const end = bytes.indexOf("\n");
    const record = end < 0 ? undefined : decodeHead(bytes.toString("utf8", 0, end), at);
    if (end >= 0) return record && record.end <= size ? record : undefined;
  }
  return undefined;
}

function partsOf(record: CacheRecord, read: Read): Buffer[] | undefined {
  const start = startOfPart(record, 0);
  const content = read(start, record.end, partsAhead);
  const parts = record.sizes.map((size, part) => {
    const at = startOfPart(record, part) - start;
    return content.subarray(at, at + size);
  });
  return parts.every((bytes, part) => isIntact(bytes, record, part)) ? parts : undefined;
}

/** Memory is used again for every read, and grows only for a record that is larger. */
function readerOf(file: number, size: number): Read {
  let buffer = Buffer.alloc(0);
  let [from, to] = [0, 0];
  return (start, end, ahead) => {
    if (start < from || end > to) {
      const wanted = Math.min(Math.max(end - start, ahead), size - start);
      if (buffer.length < wanted) buffer = Buffer.allocUnsafe(wanted);
      [from, to] = [start, start + readSync(file, buffer, 0, wanted, start)];
    }
    return buffer.subarray(start - from, Math.min(end, to) - from);
  };
}
