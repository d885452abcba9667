import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { decode, type KeptRecord, type Window } from "./keptRecord.ts";

/*
 * Readings that are kept from one build to the next, in one file. It is safe to delete, and never changed in place: a newer one
 * takes its name. What is damaged, half-written or of other code is as if it were not there.
 */

/** Readings in a file, each with its place there. */
export interface Kept {
  readonly path: string;
  readonly version: string;
  readonly records: ReadonlyMap<string, KeptRecord & Span>;
  /** Copies some bytes of the file to another that is open for writing. */
  copy(span: Span, to: number): void;
}

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
  readonly known?: Kept | undefined;
}

/** Opens what is kept at `path` by code of this `version`; nothing where that can't be had. */
export function openKept(path: string, version: string, { from = 0, known }: Opening = {}): Kept {
  const records = new Map<string, KeptRecord & Span>();
  const file = openIfThere(path);
  if (file === undefined) return { path, version, records, copy: () => {} };
  const first = Buffer.from(opening(version));
  const before = new Map([...(known?.records.values() ?? [])].map((record) => [record.checksum, record]));
  if (bytesOf(file, 0, first.length).equals(first))
    for (const record of recordsOf(file, Math.max(from, first.length), before))
      records.set(record.file, record);
  return {
    path,
    version,
    records,
    copy: ({ from, to }, target) => {
      for (let at = from; at < to; at += windowSize)
        writeAll(target, bytesOf(file, at, Math.min(to, at + windowSize)));
    },
  };
}

/** The file's records, read through a window that grows where a record does not fit into it. */
function* recordsOf(file: number, start: number, known: Window["known"]): Generator<KeptRecord & Span> {
  const end = fstatSync(file).size;
  const read: Window["read"] = (from, to) => bytesOf(file, from, to).toString("utf8");
  for (let [offset, size] = [start, windowSize]; offset < end; ) {
    const bytes = bytesOf(file, offset, Math.min(end, offset + size));
    const used = yield* recordsIn({ bytes, offset, read, known });
    if (used === undefined || (used === 0 && bytes.length < size)) return;
    size = used === 0 ? size * 2 : windowSize;
    offset += used;
  }
}

/** The whole records in some bytes of the file. Returns how long they are; undefined where damage ends them. */
function* recordsIn(window: Window): Generator<KeptRecord & Span, number | undefined> {
  for (let at = 0; ; ) {
    const found = decode(window, at);
    if (found === undefined) return at;
    if (found === "damaged") return undefined;
    if (found.kept) yield { ...found.kept, from: window.offset + at, to: window.offset + found.next };
    at = found.next;
  }
}

function openIfThere(path: string): number | undefined {
  try {
    const file = openSync(path, "r");
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

/** Writes bytes to a file that is open, all of them. */
export function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
