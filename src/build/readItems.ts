import { availableParallelism } from "node:os";
import { join } from "node:path";
import { cacheFolder } from "../cache/cacheFolder.ts";
import { codeVersion } from "../cache/codeVersion.ts";
import type { CacheFile } from "../cache/record.ts";
import { listFiles } from "../content/files/listFiles.ts";
import { type ItemCache, updateItemCache } from "../content/itemCache/itemCache.ts";
import { readItemRecords } from "../content/itemCache/itemReaders.ts";
import { hashOf } from "../files/hash.ts";
import { chunk } from "./chunk.ts";
import type { ReadJob } from "./worker.ts";
import { noWorkers, type WorkerPool } from "./workerPool.ts";

/**
 * From so many cores on, processes share each kind of work. Two are often the two halves of one: they make little more than one does, and
 * what a second process has to read and load first is more than it saves, unless it makes the whole search while this one makes pages.
 */
export const coresForAll = 3;
/** How many items a digest has before its search is worth a process of its own, even where little of it is new. */
export const worthOneForSearch = 2000;
/** How many files are read before other processes are worth their start. */
const worthHands = 500;
/** How many files are read by a process before it is given more. */
const filesAtOnce = 250;

/** What is kept of the items below `root`, all read, with other processes where it is much. `search` tells that their search is going to be made. */
export function readItems(root: string, hands: WorkerPool, search = false): Promise<ItemCache> {
  const cores = availableParallelism();
  const files = listFiles(root, "content/items", ".md", () => {});
  const items = itemCacheFile(root);
  if (search && cores >= coresForAll && files.length >= worthOneForSearch) {
    hands.hire(1);
    hands.tell({ name: "warm", items });
  }
  return updateItemCache(root, files, items, (_, changed) => {
    if (cores < coresForAll || changed.length < worthHands) return readItemRecords(root, changed);
    hands.hire(cores - 1);
    return hands.each(
      chunk(changed, filesAtOnce).map((part): ReadJob => ({ name: "read", root, files: part })),
    );
  });
}

/** The cache of the items below `root`. */
export function itemCacheFile(root: string): CacheFile {
  return {
    path: join(cacheFolder, "items", hashOf(root)),
    name: "items",
    version: codeVersion("src/content"),
  };
}

/** What is kept of the items below `root`, for one who makes nothing of them that others could help with. */
export async function readItemsInProcess(root: string): Promise<ItemCache> {
  const hands = noWorkers();
  try {
    return await readItems(root, hands);
  } finally {
    hands.dismiss();
  }
}
