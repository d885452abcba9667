import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
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
  close(): void;
}

/** Bytes of a file: from one to before another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const windowSize = 8_000_000;
const opening = (version: string) => `standfirst items ${version}\n`;

/** Where in a file to begin, and what of it was read before. */
interface Opening {
  readonly from?: number;
  readonly known?: Kept | undefined;
}

/** Opens what is kept at `path` by code of this `version`; nothing where that can't be had. */
export function openKept(path: string, version: string, { from = 0, known }: Opening = {}): Kept {
  const records = new Map<string, KeptRecord & Span>();
  const file = openIfThere(path);
  if (file === undefined) return { path, version, records, copy: () => {}, close: () => {} };
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
    close: () => closeSync(file),
  };
}

/** A file of readings that is being written beside `path`. */
export interface Keeping {
  /** Adds records: what `encode` made of readings. */
  add(records: Buffer): void;
  /** Adds what stands in these spans of `kept`. Returns how long the file is then. */
  addFrom(kept: Kept, spans: Iterable<Span>): number;
  /** Puts it in its place. */
  finish(): void;
}

/** Begins to keep readings at `path`. A process that dies leaves a file of its own name behind, which the next one overwrites or ignores. */
export function beginKeeping(path: string, version: string): Keeping {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  const file = openSync(beside, "w");
  writeAll(file, Buffer.from(opening(version)));
  return {
    add: (records) => writeAll(file, records),
    addFrom(kept, spans) {
      for (const span of joined(spans)) kept.copy(span, file);
      return fstatSync(file).size;
    },
    finish() {
      closeSync(file);
      renameSync(beside, path);
    },
  };
}

/** Spans in the order of the file, those that touch each other as one. */
function joined(spans: Iterable<Span>): Span[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last?.to === from) last.to = to;
    else all.push({ from, to });
  }
  return all;
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
    return openSync(path, "r");
  } catch {
    return undefined;
  }
}

function bytesOf(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe(to - from);
  const read = readSync(file, bytes, 0, bytes.length, from);
  return bytes.subarray(0, read);
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
