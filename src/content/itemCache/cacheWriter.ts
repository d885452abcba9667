import { closeSync, fstatSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renameIntoPlace, temporaryPathFor } from "../../files/atomicWrite.ts";
import { type ItemCache, openItemCache, opening, type Span, writeAll } from "./itemCacheFile.ts";

/** A file of readings that is being written beside `path`. */
export interface CacheWriter {
  /** Adds records: what `encode` made of readings. */
  add(records: Buffer): void;
  /** Adds what stands in these spans of `kept`. Returns how long the file is then. */
  addFrom(kept: ItemCache, spans: Iterable<Span>): number;
}

/**
 * Keeps readings in a file of their own, which goes with this process, and says that they are at `path`: for one where nothing may be
 * written.
 */
export async function keepForNow(path: string, version: string, write: Write): Promise<ItemCache> {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-"));
  try {
    return { ...(await openCacheWriter(join(folder, "items"), version, write)), path };
  } finally {
    // It is open, and can be read on.
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Keeps readings at `path`: all that `write` adds, or none. It answers from which byte on the file is to be opened, which is done before
 * another process can put its own in the same place.
 */
export async function openCacheWriter(path: string, version: string, write: Write): Promise<ItemCache> {
  const aside = temporaryPathFor(path);
  try {
    const from = await writeKept(aside, version, write);
    const kept = openItemCache(aside, version, { from });
    renameIntoPlace(aside, path);
    return { ...kept, path };
  } finally {
    rmSync(aside, { force: true });
  }
}

type Write = (keeping: CacheWriter) => Promise<number>;

async function writeKept(path: string, version: string, write: Write): Promise<number> {
  const file = openSync(path, "w");
  try {
    writeAll(file, Buffer.from(opening(version)));
    return await write({
      add: (records) => writeAll(file, records),
      addFrom(kept, spans) {
        for (const span of joined(spans)) kept.copy(span, file);
        return fstatSync(file).size;
      },
    });
  } finally {
    closeSync(file);
  }
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
