import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { type CacheFile, firstLine, isIntact, startOfPart } from "./cacheFormat.ts";
import { type Decode, type ReadPart, readRecords } from "./readRecords.ts";

/*
 * Reads cache files, whose format is in cacheFormat.ts. Bytes in such a file never change: records are appended, or a new file replaces the old one
 * (see writeCacheFile.ts). So a process can read the records of a file that it has open, whatever other processes do. Records that are
 * damaged or cut short count as missing; so does all of a file that is damaged at its beginning or has another version.
 */

/** A cache file that is open; without entries if there is none that can be used. */
export interface OpenCacheFile<T> {
  /** By key. */
  readonly entries: ReadonlyMap<string, T>;
  /** The size of the file in bytes; undefined if nothing can be appended, because it is damaged, missing or read-only. */
  readonly size: number | undefined;
  readonly read: ReadPart;
  /** Reads the bytes between two places, to copy records. */
  readBytes(start: number, end: number): Buffer;
  /**
   * Appends what `encodeRecord` returned, of one or more records, in one write: several processes may append at the same time. Returns
   * the entries that were appended since the file was opened, by any process.
   */
  append(records: Buffer): ReadonlyMap<string, T>;
  close(): void;
}

/** Opens a cache file. `decode` makes its entries from its records. Does not throw, whatever is there. */
export function openCacheFile<T>(file: CacheFile, decode: Decode<T>): OpenCacheFile<T> {
  const opened = openValid(file);
  return opened === undefined ? noRecords : openedCacheFile(opened, firstLine(file).length, decode);
}

interface Opened {
  readonly file: number;
  readonly mayAppend: boolean;
}

/** The records of an open cache file, from byte `start` on. */
export function openedCacheFile<T>(
  { file, mayAppend }: Opened,
  start: number,
  decode: Decode<T>,
): OpenCacheFile<T> {
  const read = readerOf(file);
  const { entries, size } = readRecords(file, start, decode, read);
  return {
    entries,
    size: mayAppend ? size : undefined,
    read,
    readBytes: (from, to) => readAt(file, from, to),
    append(records) {
      writeAll(file, records);
      return readRecords(file, size ?? start, decode, read).entries;
    },
    close: () => closeSync(file),
  };
}

const noRecords: OpenCacheFile<never> = {
  entries: new Map<string, never>(),
  size: undefined,
  read: () => undefined,
  readBytes: () => Buffer.alloc(0),
  append: () => new Map<string, never>(),
  close: () => {},
};

/** Opens a file whose first line has the right version, if possible for appending. This is where invalidation.ts's rule is applied. */
function openValid(file: CacheFile): Opened | undefined {
  const toAppend = openFile(file.path, constants.O_RDWR | constants.O_APPEND);
  const opened = toAppend ?? openFile(file.path, constants.O_RDONLY);
  if (opened === undefined) return undefined;
  const first = firstLine(file);
  if (readAt(opened, 0, first.length).equals(first))
    return { file: opened, mayAppend: toAppend !== undefined };
  closeSync(opened);
  return undefined;
}

function openFile(path: string, flags: number): number | undefined {
  try {
    const file = openSync(path, flags);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
  } catch {
    // What can't be opened counts as missing.
  }
  return undefined;
}

function readerOf(file: number): ReadPart {
  return (record, part) => {
    const start = startOfPart(record, part);
    const bytes = readAt(file, start, start + (record.sizes[part] ?? 0));
    return isIntact(bytes, record, part) ? bytes : undefined;
  };
}

/** Into an aligned buffer, so that typed arrays can view it. */
function readAt(file: number, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(end - start);
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
}

/** Writes all of these bytes at the end of a file that is open to append. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
