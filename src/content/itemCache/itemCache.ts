import { isWritable } from "../../files/atomicWrite.ts";
import { hashOf } from "../../files/hash.ts";
import { readBytes } from "../files/readFile.ts";
import { type ParsedItem, parseItem, readItem } from "../items/readItem.ts";
import { type CachedItem, encode } from "./cacheRecord.ts";
import { keepForNow, openCacheWriter } from "./cacheWriter.ts";
import { type ItemCache, openItemCache, type Span } from "./itemCacheFile.ts";

/** Reads files of items below `root`, and gives their readings as records: in this process, or in several. */
export type ReadMany = (root: string, files: readonly string[]) => AsyncIterable<Buffer> | Iterable<Buffer>;

/** Where readings are kept, and how those that are not are made. */
export interface ItemCacheSource {
  /** The file that they are kept in. */
  readonly path: string;
  /** The version of the code that reads. */
  readonly version: string;
  readonly readMany: ReadMany;
}

/**
 * The readings of items' files, below `root`: kept ones where a file's bytes are as they were, new ones of all others. From then
 * on these are the ones that are kept. Files that can't be read are left out.
 */
export async function updateItemCache(
  root: string,
  files: readonly string[],
  { path, version, readMany }: ItemCacheSource,
): Promise<ItemCache> {
  const kept = openItemCache(path, version);
  const records = new Map([...kept.records].filter(([file]) => isSame(root, file, kept)));
  const unknown = files.filter((file) => !records.has(file));
  if (unknown.length === 0 && records.size === kept.records.size) return kept;
  if (
    unknown.length < records.size * fewToAppend &&
    hasRoom(kept, records.values()) &&
    isLasting(kept, files)
  ) {
    const made: Buffer[] = [];
    for await (const each of readMany(root, unknown)) made.push(each);
    const all = { ...kept, records: new Map([...records, ...kept.append(Buffer.concat(made))]) };
    if (isLasting(kept, all.records.keys())) return all;
  }
  const keep = isWritable(path) ? openCacheWriter : keepForNow;
  const added = await keep(path, version, async (keeping) => {
    const known = keeping.addFrom(kept, records.values());
    for await (const made of readMany(root, unknown)) keeping.add(made);
    return known;
  });
  return { ...added, records: new Map([...records, ...added.records]) };
}

/** How many of the files that are kept may be new for their readings to be added behind the others, which is quicker than to write all. */
const fewToAppend = 0.1;
/** How much of what is kept may no longer count. */
const mostWaste = 0.25;

/** Whether what is kept can be added to: its records were read to the end, and most of them still count. */
function hasRoom({ bytes }: ItemCache, records: Iterable<Span>): boolean {
  if (bytes === undefined) return false;
  let used = 0;
  for (const { from, to } of records) used += to - from;
  return used > bytes * (1 - mostWaste);
}

/** Whether these are all files of which something is kept: what is kept of one that is gone, or can't be read any more, has to go. */
function isLasting({ records }: ItemCache, files: Iterable<string>): boolean {
  const there = new Set(files);
  return [...records.keys()].every((file) => there.has(file));
}

function isSame(root: string, file: string, { records }: ItemCache): boolean {
  const record = records.get(file);
  const bytes = record && readBytes(root, file);
  return bytes !== undefined && hashOf(bytes) === record?.hash;
}

/** Reads files in this process, and gives their readings as records. */
export function* readItemRecords(root: string, files: readonly string[]): Generator<Buffer> {
  for (const file of files) {
    const bytes = readBytes(root, file);
    if (bytes === undefined) continue;
    const reading = parseItem(file, bytes);
    yield encode({ file, hash: reading.value?.hash ?? hashOf(bytes), reading });
  }
}

/** Makes a reader of what was just kept; files that could not be kept are read anew, so that what is wrong with them is told. */
export function cachedItemReader(root: string, { records }: ItemCache): (file: string) => ParsedItem {
  return (file) => records.get(file)?.reading ?? readItem(root, file);
}

/** Makes a reader that knows what is kept, and remembers what it reads: for one who reads again whenever something is saved. */
export function refreshingItemReader(root: string, kept: ItemCache): (file: string) => ParsedItem {
  const known = new Map<string, CachedItem>(kept.records);
  return (file) => {
    const bytes = readBytes(root, file);
    if (bytes === undefined) return readItem(root, file);
    const hash = hashOf(bytes);
    const before = known.get(file);
    if (before?.hash === hash) return before.reading;
    const reading = parseItem(file, bytes);
    known.set(file, { file, hash, reading });
    return reading;
  };
}
