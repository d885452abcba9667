import { type CborValue, growingBuffer, readValue, writeValue, writtenBytes } from "./cbor.ts";
import { contentHash, NAME_PREFIX } from "./files.ts";

/** The content of `pf_meta`: everything that a reader's browser loads before it can search. */
export type MetaIndex = [
  version: string,
  pages: MetaPage[],
  chunks: MetaChunk[],
  filters: [filter: string, name: string][],
  sorts: CborValue[],
  metaFields: string[],
];

/** A document. `group` is for Pagefind's option to put several fragments into one file, which is not used. */
export type MetaPage = [name: string, words: number, group: string];

/** A chunk, and the first and last text that Pagefind looks for in it. */
export type MetaChunk = [from: string, to: string, name: string];

/** Writes a meta index as the content of its file. */
export function encodeMetaIndex(metaIndex: MetaIndex): Buffer {
  const to = growingBuffer();
  writeValue(to, metaIndex);
  return writtenBytes(to);
}

/** Reads the content of a `pf_meta` file. */
export function decodeMetaIndex(bytes: Buffer): MetaIndex {
  return readValue({ bytes, at: 0 }) as unknown as MetaIndex;
}

/** The hash of the whole index, which `pagefind-entry.json` has, and which names the meta index. */
export function indexHash(metaIndex: Buffer): string {
  return NAME_PREFIX + contentHash(metaIndex).slice(0, 10);
}
