import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { cacheFolder } from "../cache/cacheFolder.ts";
import type { CacheFile } from "../cache/cacheFormat.ts";
import { cacheVersion } from "../cache/invalidation.ts";
import { listFiles } from "../content/files/listFiles.ts";
import { type ItemCache, updateItemCache } from "../content/itemCache/itemCache.ts";
import { encodeItemFiles } from "../content/itemCache/itemReaders.ts";
import { hashOf } from "../files/hash.ts";
import { runAll } from "./runAll.ts";
import { splitEvenly } from "./splitEvenly.ts";
import { createWorkerPool, handleMessages, type WorkerPool, workersBeside } from "./workerPool.ts";

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
export async function refreshItemCacheIn(
  pool: WorkerPool,
  root: string,
  search: boolean,
): Promise<ItemCache> {
  const files = listFiles(root, "content/items", ".md", () => {});
  const items = itemCacheFile(root);
  if (workersBeside > 0 && search && files.length >= itemsForSearchWorker)
    pool.run({ name: "open cache", items }).catch(() => {});
  const cache = await updateItemCache(root, files, items, async (_, changed, add) => {
    if (workersBeside > 0 && changed.length >= worthWorkers) await readTogether(root, changed, pool, add);
    else for (const record of encodeItemFiles(root, changed)) add(record);
  });
  await handleMessages();
  return cache;
}

/** Reads files of items in this process and in workers. */
async function readTogether(
  root: string,
  files: readonly string[],
  pool: WorkerPool,
  add: (records: Buffer) => void,
) {
  const queues = [splitEvenly(files, filesPerJob).values()];
  const here = async (part: readonly string[]) => {
    for (const record of encodeItemFiles(root, part)) {
      add(record);
      // A worker that is done must not wait for this process.
      await setImmediate();
    }
  };
  const inWorker = async (part: readonly string[]) =>
    add(await pool.run({ name: "read", root, files: part }));
  const workers = Array.from({ length: workersBeside }, () => ({ run: inWorker, queues }));
  await runAll([{ run: here, queues }, ...workers]);
}

/** The cache of the items below `root`. */
export function itemCacheFile(root: string): CacheFile {
  return {
    path: join(cacheFolder, "items", hashOf(root)),
    name: "items",
    version: cacheVersion("items"),
  };
}
