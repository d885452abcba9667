import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { isWritable } from "../../files/atomicWrite.ts";
import { type CacheRecord, decode, type ReadCached, type Window } from "./cacheRecord.ts";

/*
 * Readings that are kept from one build to the next, in one file. It is safe to delete. What stands in it is never changed: records
 * are added at its end, the last of a file counting, or a newer one takes its name. What is damaged, half-written or of other code
 * is as if it were not there.
 */

/** Readings in a file, each with its place there. */
export interface ItemCache {
  readonly path: string;
  readonly version: string;
  readonly records: Records;
  /** How many bytes it has, records that no longer count among them; none where it can't be added to, as it could not be read to the end or written. */
  readonly bytes: number | undefined;
  /** Adds records at its end. Returns all that stand behind what was read, which another process may have added, too. */
  append(records: Buffer): Records;
  /** Copies some bytes of the file to another that is open for writing. */
  copy(span: Span, to: number): void;
}

type Records = ReadonlyMap<string, CacheRecord & Span>;

/** Bytes of a file: from one to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const windowSize = 8_000_000;
/** What stands before the records. */
export const opening = (version: string) => `standfirst items ${version}\n`;

/** Where in a file to begin, and what of it was read before. */
interface Opening {
  readonly from?: number;
  readonly known?: ItemCache | undefined;
}

/** Opens what is kept at `path` by code of this `version`; nothing where that can't be had. */
export function openItemCache(path: string, version: string, { from = 0, known }: Opening = {}): ItemCache {
  const file = openOf(path, version);
  if (file === undefined)
    return { path, version, records: new Map(), bytes: undefined, append: () => new Map(), copy: () => {} };
  const mayAdd = isWritable(path);
  const before = new Map([...(known?.records.values() ?? [])].map((record) => [record.checksum, record]));
  const { records, end } = readRecords(file, Math.max(from, Buffer.byteLength(opening(version))), before);
  return {
    path,
    version,
    records,
    bytes: mayAdd ? end : undefined,
    append(added) {
      // One call for all: what two processes add then stands one behind the other.
      writeAll(file, added);
      return readRecords(file, end ?? 0, new Map()).records;
    },
    copy: ({ from, to }, target) => {
      for (let at = from; at < to; at += windowSize)
        writeAll(target, bytesOf(file, at, Math.min(to, at + windowSize)));
    },
  };
}

/** The record in some bytes of the file at `path`, of which code of this `version` made it; nothing where there is none. */
export function recordAt(path: string, version: string, { from, to }: Span): CacheRecord | undefined {
  const file = openOf(path, version);
  if (file === undefined) return undefined;
  const window = { bytes: bytesOf(file, from, to), offset: from, read: textIn(file), known: new Map() };
  const found = decode(window, 0);
  return found === undefined || found === "damaged" ? undefined : found.kept;
}

/** The file's records and its end, where they were read to it. */
function readRecords(
  file: number,
  start: number,
  known: Window["known"],
): { records: Records; end?: number } {
  const records = new Map<string, CacheRecord & Span>();
  const end = fstatSync(file).size;
  const read = textIn(file);
  // One window for all, which grows where a record does not fit into it.
  let window = Buffer.allocUnsafe(Math.min(windowSize, end));
  for (let [offset, size] = [start, windowSize]; offset < end; ) {
    const wanted = Math.min(end - offset, size);
    if (window.length < wanted) window = Buffer.allocUnsafe(wanted);
    const bytes = window.subarray(0, readSync(file, window, 0, wanted, offset));
    const used = addRecords({ bytes, offset, read, known }, records);
    if (used === undefined || (used === 0 && bytes.length < size)) return { records };
    size = used === 0 ? size * 2 : windowSize;
    offset += used;
  }
  return { records, end };
}

/** Adds the whole records in some bytes of the file. Returns how long they are; undefined where damage ends them. */
function addRecords(window: Window, records: Map<string, CacheRecord & Span>): number | undefined {
  for (let at = 0; ; ) {
    const found = decode(window, at);
    if (found === undefined) return at;
    if (found === "damaged") return undefined;
    if (found.kept)
      records.set(found.kept.file, {
        ...found.kept,
        from: window.offset + at,
        to: window.offset + found.next,
      });
    at = found.next;
  }
}

/** The file at a path, if it is there and code of this `version` made it. */
function openOf(path: string, version: string): number | undefined {
  const file = openIfThere(path);
  const first = Buffer.from(opening(version));
  return file !== undefined && bytesOf(file, 0, first.length).equals(first) ? file : undefined;
}

function openIfThere(path: string): number | undefined {
  try {
    const file = openSync(
      path,
      isWritable(path) ? constants.O_RDWR | constants.O_APPEND : constants.O_RDONLY,
    );
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
  } catch {
    // As if it were not there.
  }
  return undefined;
}

function bytesOf(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe(to - from);
  const read = readSync(file, bytes, 0, bytes.length, from);
  return bytes.subarray(0, read);
}

function textIn(file: number): ReadCached {
  return (from, to) => bytesOf(file, from, to).toString("utf8");
}

/** Writes bytes to a file that is open, all of them. */
export function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
