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
 * The number of cores from which processes share each kind of work. Two cores are often the halves of one, and do little more: a second
 * process takes longer to start than it saves, unless it indexes the search while this one renders pages.
 */
export const coresForAll = 3;
/** The number of items from which the search gets a process of its own, even if little of it is new. */
export const worthOneForSearch = 2000;
/** The number of changed files from which it is worth starting other processes to read them. */
const worthHands = 500;
/** How many files a process is given at a time. */
const filesAtOnce = 250;

/** Reads all items below `root`, with other processes if many have changed. `search` says that the search is going to be indexed too. */
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

/** Reads all items below `root`, for a command that has no other work for a pool of workers. */
export async function readItemsInProcess(root: string): Promise<ItemCache> {
  const hands = noWorkers();
  try {
    return await readItems(root, hands);
  } finally {
    hands.dismiss();
  }
}
