import { readCachedBytes, writeCachedBytes } from "./bytesCache.ts";
import type { CacheFile } from "./cacheFormat.ts";

/** The value in a cache file that has JSON; undefined if there is none, or if it is damaged or of another version. */
export function readJsonCache<T>(file: CacheFile): T | undefined {
  const json = readCachedBytes(file);
  return json === undefined ? undefined : (JSON.parse(json.toString()) as T);
}

/** Replaces the value in a cache file. Does nothing if the folder is read-only. */
export function writeJsonCache(file: CacheFile, value: unknown): void {
  writeCachedBytes(file, JSON.stringify(value));
}
