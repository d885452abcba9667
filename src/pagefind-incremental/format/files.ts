import { createHash } from "node:crypto";

/** Every file begins with this, before its CBOR or JSON. All are gzipped. */
export const SIGNATURE = Buffer.from("pagefind_dcd");

/** The names of an English index's files begin with this. */
export const NAME_PREFIX = "en_";

/** The file of a document's text, in the folder of an index. */
export const fragmentPath = (name: string) => `fragment/${name}.pf_fragment`;

/** A file of stems and their postings, in the folder of an index. */
export const chunkPath = (name: string) => `index/${name}.pf_index`;

/** The file that lists documents and chunks, in the folder of an index. */
export const metaIndexPath = (name: string) => `pagefind.${name}.pf_meta`;

/** The hash by which Pagefind names a file: SHA-1, each byte in hexadecimal without a leading zero. */
export function contentHash(content: Uint8Array): string {
  return [...createHash("sha1").update(content).digest()].map((byte) => byte.toString(16)).join("");
}

/** A name that no other file has: the first seven characters of the hash, and `step` more as long as the name is taken. */
export function freeName(hash: string, taken: ReadonlySet<string>, step: number): string {
  let length = 7;
  while (taken.has(NAME_PREFIX + hash.slice(0, length)) && length < hash.length) length += step;
  return NAME_PREFIX + hash.slice(0, length);
}
