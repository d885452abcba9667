import { isWritable } from "../files/atomicWrite.ts";
import { type CacheFile, encodeRecord } from "./cacheFormat.ts";
import { openCacheFile } from "./openCacheFile.ts";
import { writeCacheFile } from "./writeCacheFile.ts";

/*
 * For a cache that is always read and written as one value: a cache file with a single record, which is JSON.
 */
const key = "json";

/** The value in a cache file; undefined if there is none, or if it is damaged or of another version. */
export function readJsonCache<T>(file: CacheFile): T | undefined {
  const { entries, close } = openCacheFile(file, (_, parts) => parts()?.[0]?.toString());
  close();
  const json = entries.get(key);
  return json === undefined ? undefined : (JSON.parse(json) as T);
}

/** Replaces the value in a cache file. Does nothing if the folder is read-only: a command works without its caches, only slower. */
export function writeJsonCache(file: CacheFile, value: unknown): void {
  if (isWritable(file.path)) writeCacheFile(file, [encodeRecord(key, [JSON.stringify(value)])]);
}
