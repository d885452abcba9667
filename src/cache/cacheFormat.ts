import { crc32 } from "node:zlib";

/*
 * The one format of the files in `.cache/`: a first line with the format, the name of the cache and the version of its entries, then
 * records. A record is a line with a checksum of that line, its key, and the sizes and checksums of its parts; then the parts.
 *
 *     standfirst-cache 1 items 3fPq…
 *     5b1c9a04 ["content/items/rain.md",[812,4521],[2837462,99012]]
 *     …812 bytes……4521 bytes…
 */

/** A cache file to read or write. */
export interface CacheFile {
  readonly path: string;
  /** What is cached in it, such as `items`. */
  readonly name: string;
  /** Stands for all that its entries depend on, apart from their keys: see invalidation.ts. */
  readonly version: string;
}

/** Where a record is in its file, and the size and checksum of each part. */
export interface CacheRecord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly sizes: readonly number[];
  readonly checksums: readonly number[];
}

/** What a cache file begins with. */
export function firstLine({ name, version }: CacheFile): Buffer {
  return Buffer.from(`standfirst-cache 1 ${name} ${version}\n`);
}

/**
 * Makes the bytes of a record. Each part is read and verified on its own, so put together what is needed together. The last record
 * with a key counts.
 */
export function encodeRecord(key: string, parts: readonly (string | Uint8Array)[]): Buffer {
  const bytes = parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part));
  const head = JSON.stringify([key, bytes.map(({ length }) => length), bytes.map((part) => crc32(part))]);
  return Buffer.concat([Buffer.from(`${crc32(head).toString(16)} ${head}\n`), ...bytes]);
}

/** Reads the first line of a record, without its line end, which begins at byte `start` of its file. Returns undefined if it is damaged. */
export function decodeHead(line: string, start: number): CacheRecord | undefined {
  const head = line.slice(line.indexOf(" ") + 1);
  if (line !== `${crc32(head).toString(16)} ${head}`) return undefined;
  const [key, sizes, checksums] = JSON.parse(head) as [string, number[], number[]];
  const content = start + Buffer.byteLength(line) + 1;
  return { key, start, end: content + sum(sizes), sizes, checksums };
}

/** Where a part of a record begins in its file. */
export function startOfPart({ end, sizes }: CacheRecord, part: number): number {
  return end - sum(sizes.slice(part));
}

/** Whether these bytes are the part that was written. */
export function isIntact(bytes: Buffer, { sizes, checksums }: CacheRecord, part: number): boolean {
  return bytes.length === sizes[part] && crc32(bytes) === checksums[part];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
