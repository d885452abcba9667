import { cachedItemReader } from "../content/itemCache/itemReaders.ts";
import { type LoadedDigest, loadDigest } from "./loadDigest.ts";
import { readItemsInProcess } from "./readItems.ts";

/** Reads and relates what lies below `root`, as `prepareDigest` does, with what is kept of its items. */
export async function loadDigestCached(
  root: string,
  now: Date | string,
  preview: boolean,
): Promise<LoadedDigest> {
  return loadDigest(root, now, preview, cachedItemReader(root, await readItemsInProcess(root)));
}
