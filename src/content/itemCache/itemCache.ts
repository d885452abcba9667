import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CacheFile, CacheRecord } from "../../cache/cacheFormat.ts";
import { type OpenCacheFile, openCacheFile } from "../../cache/openCacheFile.ts";
import { createCacheFile } from "../../cache/writeCacheFile.ts";
import { isWritable } from "../../files/atomicWrite.ts";
import { hashOfFile } from "../files/readFile.ts";
import { decodeItem, type StoredItem } from "./itemRecord.ts";

/** Reads files of items below `root`, in this process or in several, and passes on their records, in any order. */
export type ReadMany = (root: string, files: readonly string[], add: AddRecords) => Promise<void>;

type AddRecords = (records: Buffer) => void;

/** What all items said when they were last read, from a file that stays open. */
export interface ItemCache {
  readonly file: CacheFile;
  /** By the item's file. */
  readonly items: ReadonlyMap<string, StoredItem>;
}

/** Opens the cache of items as it is, whether or not their files have changed. Items that `known` has already are not decoded again. */
export function openItemCache(file: CacheFile, known?: ItemCache): ItemCache {
  const { entries } = openCacheFile<StoredItem>(file, (record, parts, read) => {
    const before = known?.items.get(record.key);
    return before && isSame(before.record, record) ? before : decodeItem(record, parts, read);
  });
  return { file, items: entries };
}

/** Items of the cache, by file. Those that are not in it are left out. */
export function findCachedItems(file: CacheFile, wanted: ReadonlySet<string>): ItemCache["items"] {
  return openCacheFile<StoredItem>(file, (record, parts, read) =>
    wanted.has(record.key) ? decodeItem(record, parts, read) : undefined,
  ).entries;
}

/**
 * What the items' files below `root` say: from the cache where a file has not changed, from the file where it has. The cache has
 * exactly these items afterwards. Files that can't be read are left out.
 */
export async function updateItemCache(
  root: string,
  files: readonly string[],
  file: CacheFile,
  readMany: ReadMany,
): Promise<ItemCache> {
  const cached = openCacheFile(file, decodeItem);
  const valid = new Map([...cached.entries].filter(([, { file, hash }]) => hashOfFile(root, file) === hash));
  const changed = files.filter((each) => !valid.has(each));
  if (changed.length === 0 && valid.size === cached.entries.size) return { file, items: valid };
  const update = { file, cached, valid, read: (add: AddRecords) => readMany(root, changed, add) };
  const appended = isWorthAppending(update, files, changed) ? await append(update) : undefined;
  return { file, items: appended ?? (await replace(update)) };
}

interface Update {
  readonly file: CacheFile;
  readonly cached: OpenCacheFile<StoredItem>;
  /** The cached items whose files have not changed. */
  readonly valid: ItemCache["items"];
  /** Reads the files that have. */
  readonly read: (add: AddRecords) => Promise<void>;
}

/** The share of changed items up to which it is quicker to append them than to write all. */
const mostChanged = 0.1;
/** The share of a file that may be taken by records that no longer count. */
const mostWaste = 0.25;

/** Whether the file is undamaged, has little waste, and has no item that is gone: an item that an editor deletes goes from the disk too. */
function isWorthAppending(
  { cached, valid }: Update,
  files: readonly string[],
  changed: readonly string[],
): boolean {
  if (cached.size === undefined || changed.length >= valid.size * mostChanged) return false;
  let used = 0;
  for (const { record } of valid.values()) used += record.end - record.start;
  return used > cached.size * (1 - mostWaste) && hasAll(files, cached.entries.keys());
}

/** Returns undefined if a changed file could not be read, and its old record has to go. */
async function append({ cached, valid, read }: Update): Promise<ItemCache["items"] | undefined> {
  const records: Buffer[] = [];
  await read((each) => records.push(each));
  const items = new Map([...valid, ...cached.append(Buffer.concat(records))]);
  return hasAll(items.keys(), cached.entries.keys()) ? items : undefined;
}

function hasAll(keys: Iterable<string>, wanted: Iterable<string>): boolean {
  const all = new Set(keys);
  return [...wanted].every((key) => all.has(key));
}

/** Writes a new file, which may also be a temporary one: it can be read for as long as it is open. */
async function replace({ file, cached, valid, read }: Update): Promise<ItemCache["items"]> {
  const temporary = isWritable(file.path) ? undefined : mkdtempSync(join(tmpdir(), "standfirst-"));
  const writer = createCacheFile(
    temporary === undefined ? file : { ...file, path: join(temporary, "items") },
  );
  try {
    writer.copy(
      cached,
      [...valid.values()].map(({ record }) => record),
    );
    await read(writer.add);
    writer.commit();
    return new Map([...valid, ...writer.open(decodeItem).entries]);
  } finally {
    writer.end();
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

function isSame(a: CacheRecord, b: CacheRecord): boolean {
  return `${a.sizes} ${a.checksums}` === `${b.sizes} ${b.checksums}`;
}
