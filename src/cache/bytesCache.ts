import { isWritable } from "../files/atomicWrite.ts";
import { type CacheFile, encodeRecord } from "./cacheFormat.ts";
import { openCacheFile } from "./openCacheFile.ts";
import { writeCacheFile } from "./writeCacheFile.ts";

/*
 * For a cache that is always read and written as a whole: a cache file with a single record.
 */
const key = "bytes";

/** The bytes in a cache file; undefined if there is none, or if it is damaged or of another version. */
export function readCachedBytes(file: CacheFile): Buffer | undefined {
  const { entries, read, close } = openCacheFile(file, (record) => record);
  try {
    const record = entries.get(key);
    return record && read(record, 0);
  } finally {
    close();
  }
}

/** Replaces the bytes in a cache file. Does nothing if the folder is read-only: a command works without its caches, only slower. */
export function writeCachedBytes(file: CacheFile, bytes: string | Uint8Array): void {
  if (isWritable(file.path)) writeCacheFile(file, [encodeRecord(key, [bytes])]);
}
