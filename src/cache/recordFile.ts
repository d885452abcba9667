import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { type CacheFile, type CacheRecord, firstLine, isIntact, startOfPart } from "./record.ts";
import { type Decode, scanRecords } from "./scanRecords.ts";

/*
 * Reads cache files, whose format is in record.ts. Bytes in such a file never change: records are appended, or a new file replaces the old one
 * (see writeRecordFile.ts). So a process can read the records of a file that it has open, whatever other processes do. Records that are
 * damaged or cut short count as missing; so does all of a file that is damaged at its beginning or has another version.
 */

/** A cache file that is open; without entries if there is none that can be used. */
export interface RecordFile<T> {
  /** By key. */
  readonly entries: ReadonlyMap<string, T>;
  /** The size of the file in bytes; undefined if nothing can be appended, because it is damaged, missing or read-only. */
  readonly size: number | undefined;
  /** Reads a part, aligned for typed arrays; undefined if it is damaged. */
  read(record: CacheRecord, part: number): Buffer | undefined;
  /** Reads the bytes between two places, to copy records. */
  readBytes(start: number, end: number): Buffer;
  /**
   * Appends what `encodeRecord` returned, of one or more records, in one write: several processes may append at the same time. Returns
   * the entries that were appended since the file was opened, by any process.
   */
  append(records: Buffer): ReadonlyMap<string, T>;
  close(): void;
}

/** Opens a cache file. Without `decode`, its entries are its records. Does not throw, whatever is there. */
export function openRecordFile(file: CacheFile): RecordFile<CacheRecord>;
export function openRecordFile<T>(file: CacheFile, decode: Decode<T>): RecordFile<T>;
export function openRecordFile<T>(
  file: CacheFile,
  decode: Decode<T | CacheRecord> = (record) => record,
): RecordFile<T | CacheRecord> {
  const opened = openToAppend(file.path) ?? openToRead(file.path);
  if (opened === undefined) return noRecords;
  const first = firstLine(file);
  if (readAt(opened.file, 0, first.length).equals(first)) return recordFileOf(opened, first.length, decode);
  closeSync(opened.file);
  return noRecords;
}

interface Opened {
  readonly file: number;
  readonly mayAppend: boolean;
}

/** The records of an open cache file, from byte `start` on. */
export function recordFileOf<T>(
  { file, mayAppend }: Opened,
  start: number,
  decode: Decode<T>,
): RecordFile<T> {
  const { entries, size } = scanRecords(file, start, decode);
  return {
    entries,
    size: mayAppend ? size : undefined,
    read(record, part) {
      const from = startOfPart(record, part);
      const bytes = readAt(file, from, from + (record.sizes[part] ?? 0));
      return isIntact(bytes, record, part) ? bytes : undefined;
    },
    readBytes: (from, to) => readAt(file, from, to),
    append(records) {
      writeAll(file, records);
      return scanRecords(file, size ?? start, decode).entries;
    },
    close: () => closeSync(file),
  };
}

const noRecords: RecordFile<never> = {
  entries: new Map<string, never>(),
  size: undefined,
  read: () => undefined,
  readBytes: () => Buffer.alloc(0),
  append: () => new Map<string, never>(),
  close: () => {},
};

function openToAppend(path: string): Opened | undefined {
  const file = openIfFile(path, constants.O_RDWR | constants.O_APPEND);
  return file === undefined ? undefined : { file, mayAppend: true };
}

function openToRead(path: string): Opened | undefined {
  const file = openIfFile(path, constants.O_RDONLY);
  return file === undefined ? undefined : { file, mayAppend: false };
}

function openIfFile(path: string, flags: number): number | undefined {
  try {
    const file = openSync(path, flags);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
  } catch {
    // What can't be opened counts as missing.
  }
  return undefined;
}

/** Memory of its own, which begins where any typed array may begin. */
function readAt(file: number, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(end - start);
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
}

/** Writes all of these bytes at the end of a file that is open to append. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
