import { type CacheFile, encodeRecord } from "../cache/cacheFormat.ts";
import { openCacheFile } from "../cache/openCacheFile.ts";
import { writeCacheFile } from "../cache/writeCacheFile.ts";

/** Named parts of a cache file, which can be read separately. */
export type Parts<Name extends string> = Readonly<Record<Name, Buffer>>;

const RECORD = "parts";

/** Writes a cache file of parts, in the order of `names`. If two processes write the same file, the last one wins. */
export function writeParts<Name extends string>(
  file: CacheFile,
  names: readonly Name[],
  parts: Parts<Name>,
): void {
  const record = encodeRecord(
    RECORD,
    names.map((name) => parts[name]),
  );
  writeCacheFile(file, [record]);
}

/** Reads some of the parts. They are undefined if the file is missing or any of them is damaged. */
export function readParts<Name extends string, Wanted extends Name>(
  file: CacheFile,
  names: readonly Name[],
  wanted: readonly Wanted[],
): Parts<Wanted> | undefined {
  const opened = openCacheFile(file, (record) => record);
  try {
    const record = opened.entries.get(RECORD);
    const parts = record && wanted.map((name) => [name, opened.read(record, names.indexOf(name))] as const);
    return parts?.every(([, bytes]) => bytes) ? (Object.fromEntries(parts) as Parts<Wanted>) : undefined;
  } finally {
    opened.close();
  }
}

/** The lines of a part. */
export function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

/** Numbers as a part. */
export function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The numbers of a part that was read. */
export function numbersIn({ buffer, byteOffset, byteLength }: Buffer): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}
