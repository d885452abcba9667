import { hashOf } from "../../files/hash.ts";
import { readBytes } from "../files/readFile.ts";
import { type ItemReader, parseItem, readItem } from "../items/readItem.ts";
import type { ItemCache } from "./itemCache.ts";
import { type CachedItem, encodeItem } from "./itemRecord.ts";

/** Reads files of items in this process, and encodes them as records for the cache. Files that can't be read are left out. */
export function* encodeItemFiles(root: string, files: readonly string[]): Generator<Buffer> {
  for (const file of files) {
    const bytes = readBytes(root, file);
    if (bytes !== undefined) yield encodeItem(itemOf(file, bytes));
  }
}

/** Takes items from a cache that was updated just now. A file that is not in it is read, so that its problems are reported. */
export function cachedItemReader(root: string, { items }: ItemCache): ItemReader {
  return (file) => items.get(file)?.parsed ?? readItem(root, file);
}

/** Takes items from a cache as long as their files do not change, and remembers what it reads: for `npm start`, which reads after each save. */
export function refreshingItemReader(root: string, { items }: ItemCache): ItemReader {
  const known = new Map<string, CachedItem>(items);
  return (file) => {
    const bytes = readBytes(root, file);
    if (bytes === undefined) return readItem(root, file);
    const before = known.get(file);
    if (before?.hash === hashOf(bytes)) return before.parsed;
    const item = itemOf(file, bytes);
    known.set(file, item);
    return item.parsed;
  };
}

function itemOf(file: string, bytes: Buffer): CachedItem {
  const parsed = parseItem(file, bytes);
  return { file, hash: parsed.value?.hash ?? hashOf(bytes), parsed };
}
