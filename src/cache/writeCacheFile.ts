import { closeSync, constants, openSync, rmSync } from "node:fs";
import { renameIntoPlace, temporaryPathFor } from "../files/atomicWrite.ts";
import { type CacheFile, type CacheRecord, firstLine } from "./cacheFormat.ts";
import { type OpenCacheFile, openedCacheFile, writeAll } from "./openCacheFile.ts";
import type { Decode } from "./readRecords.ts";

/** A new cache file. It is written beside its path, and replaces what is there when it is complete. */
export interface CacheFileWriter {
  /** Copies records of another file, as they are. */
  copy(from: Pick<OpenCacheFile<unknown>, "readBytes">, records: Iterable<CacheRecord>): void;
  /** Adds what `encodeRecord` returned, of one or more records. */
  add(records: Buffer): void;
  /** Puts the file in its place. */
  commit(): void;
  /** The records that were added after those that were copied. They are read from this very file: another process may replace it at any time. */
  open<T>(decode: Decode<T>): OpenCacheFile<T>;
  /** Closes the file, unless it was opened for reading. Removes it if it was not committed. */
  end(): void;
}

/** Replaces a cache file with one that has these records, of which each is what `encodeRecord` returned. */
export function writeCacheFile(file: CacheFile, records: Iterable<Buffer>): void {
  const writer = createCacheFile(file);
  try {
    for (const record of records) writer.add(record);
    writer.commit();
  } finally {
    writer.end();
  }
}

/** Begins a cache file. The caller has to call `end`, whatever happens. */
export function createCacheFile(file: CacheFile): CacheFileWriter {
  const temporary = temporaryPathFor(file.path);
  const { O_RDWR, O_APPEND, O_CREAT, O_TRUNC } = constants;
  const opened = openSync(temporary, O_RDWR | O_APPEND | O_CREAT | O_TRUNC);
  let isRead = false;
  let firstAdded = 0;
  const writeBefore = (bytes: Buffer) => {
    writeAll(opened, bytes);
    firstAdded += bytes.length;
  };
  const end = () => {
    if (!isRead) closeSync(opened);
    rmSync(temporary, { force: true });
  };
  try {
    writeBefore(firstLine(file));
  } catch (error) {
    end();
    throw error;
  }
  return {
    copy(from, records) {
      for (const { start, end } of spansOf(records)) writeBefore(from.readBytes(start, end));
    },
    add: (records) => writeAll(opened, records),
    commit: () => renameIntoPlace(temporary, file.path),
    open(decode) {
      isRead = true;
      return openedCacheFile({ file: opened, mayAppend: true }, firstAdded, decode);
    },
    end,
  };
}

/** Copied in one read, as long as it is not more than this. */
const mostAtOnce = 8_000_000;

/** Where records are, in the order of their file; those next to each other as one. */
function spansOf(records: Iterable<CacheRecord>): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of [...records].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last?.end === start && end - last.start <= mostAtOnce) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
