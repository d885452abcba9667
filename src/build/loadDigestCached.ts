import { cachedItemReader } from "../content/itemCache/itemReaders.ts";
import { type LoadedDigest, loadDigest } from "./loadDigest.ts";
import { readItemsInProcess } from "./readItems.ts";

/** Reads and relates the digest below `root`, as `loadDigest` does, with its items from the cache. */
export async function loadDigestCached(
  root: string,
  now: Date | string,
  preview: boolean,
): Promise<LoadedDigest> {
  return loadDigest(root, now, preview, cachedItemReader(root, await readItemsInProcess(root)));
}
