import { availableParallelism } from "node:os";
import { join } from "node:path";
import { cacheFolder } from "../cache/cacheFolder.ts";
import type { CacheFile } from "../cache/cacheFormat.ts";
import { cacheVersion } from "../cache/invalidation.ts";
import { listFiles } from "../content/files/listFiles.ts";
import { type ItemCache, updateItemCache } from "../content/itemCache/itemCache.ts";
import { encodeItemFiles } from "../content/itemCache/itemReaders.ts";
import { hashOf } from "../files/hash.ts";
import { splitEvenly } from "./splitEvenly.ts";
import { createWorkerPool, type WorkerPool } from "./workerPool.ts";

/**
 * How many cores make it quicker to share all kinds of work. Two cores are often two threads of one core, and do little more than one. A second
 * process has to load the digest first, which costs more than it saves, unless it writes the search while this one renders.
 */
export const coresToShare = 3;
/** How many items make it quicker to write the search in a worker, even if little of it is new. */
export const itemsForSearchWorker = 2000;
/** How many files make workers worth their start. */
const worthWorkers = 500;
/** How many files a worker reads at a time. */
const filesPerJob = 250;

/** Updates the cache of the items below `root`. Files that have changed are read, by workers if there are many. */
export async function refreshItemCache(root: string): Promise<ItemCache> {
  const pool = createWorkerPool();
  try {
    return await refreshItemCacheIn(pool, root, false);
  } finally {
    pool.close();
  }
}

/** Updates the cache of the items below `root` with the workers of a pool. `search` says that their search is going to be built. */
export function refreshItemCacheIn(pool: WorkerPool, root: string, search: boolean): Promise<ItemCache> {
  const canShare = availableParallelism() >= coresToShare;
  const files = listFiles(root, "content/items", ".md", () => {});
  const items = itemCacheFile(root);
  if (canShare && search && files.length >= itemsForSearchWorker)
    pool.run({ name: "open cache", items }).catch(() => {});
  return updateItemCache(root, files, items, (_, changed) =>
    canShare && changed.length >= worthWorkers
      ? readInWorkers(root, changed, pool)
      : encodeItemFiles(root, changed),
  );
}

/** Reads files of items in workers. Yields their records, one job at a time. */
async function* readInWorkers(root: string, files: readonly string[], pool: WorkerPool) {
  const results = splitEvenly(files, filesPerJob).map((part) =>
    pool.run({ name: "read", root, files: part }),
  );
  // The first that fails is reported below.
  for (const result of results) result.catch(() => {});
  for (const result of results) yield await result;
}

/** The cache of the items below `root`. */
export function itemCacheFile(root: string): CacheFile {
  return {
    path: join(cacheFolder, "items", hashOf(root)),
    name: "items",
    version: cacheVersion("items"),
  };
}
