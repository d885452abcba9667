import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { type CborValue, growing, readValue, writeValue } from "./cbor.ts";

/** Pagefind's list of documents and of files of words, `pf_meta`, as version 1.6 writes it. */
export type PagefindList = [
  version: string,
  pages: [name: string, words: number, group: string][],
  chunks: [from: string, to: string, name: string][],
  filters: [filter: string, name: string][],
  sorts: CborValue[],
  metaFields: string[],
];

/** What stands before the content in every file. */
export const signature = Buffer.from("pagefind_dcd");

/** What the files of an English index are named by. */
export const namePrefix = "en_";

/** Where the text of a document lies in an index. */
export const fragmentPath = (name: string) => `fragment/${name}.pf_fragment`;

/** Where a file of words lies in an index. */
export const indexPath = (name: string) => `index/${name}.pf_index`;

/** Where the list of documents lies in an index. */
export const listPath = (name: string) => `pagefind.${name}.pf_meta`;

/** A text as it stands in HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** How much is under way with Pagefind's process. */
let users = 0;

/** Does something with Pagefind, whose process ends when nothing is done with it any more. */
export async function withPagefind<T>(work: () => Promise<T>): Promise<T> {
  users++;
  try {
    return await work();
  } finally {
    users--;
    if (users === 0) await close();
  }
}

/** Begins an index. Throws when Pagefind refuses. */
export async function beginIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(" ")}`);
  return index;
}

/** The files of an index by their paths, as they lie on a site. Throws when Pagefind refuses. */
export async function filesOf(index: PagefindIndex): Promise<Map<string, Buffer>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(" ")}`);
  return new Map(files.map(({ path, content }) => [path.replaceAll("\\", "/"), Buffer.from(content)]));
}

/** A file of an index. Throws when it isn't there. */
export function fileOf(files: ReadonlyMap<string, Buffer>, path: string): Buffer {
  const file = files.get(path);
  if (!file) throw new Error(`Pagefind wrote no ${path}.`);
  return file;
}

/** The contents of gzipped files, opened in one go, which for many small ones takes a fraction of the time. Throws when one isn't there. */
export function contentsOf(files: ReadonlyMap<string, Buffer>, paths: readonly string[]): Buffer[] {
  const zipped = paths.map((path) => fileOf(files, path));
  // A gzipped file ends with the length of its content.
  const lengths = zipped.map((file) => file.readUInt32LE(file.length - 4));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total === 0) return [];
  const opened = gunzipSync(Buffer.concat(zipped), { chunkSize: Math.max(64, total) });
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return opened.subarray(end - length + signature.length, end);
  });
}

/** The list of an index. Throws when there is none. */
export function listOf(files: ReadonlyMap<string, Buffer>): PagefindList {
  const path = [...files.keys()].find((each) => each.endsWith(".pf_meta")) ?? listPath("");
  const [bytes = Buffer.alloc(0)] = contentsOf(files, [path]);
  return readValue({ bytes, at: 0 }) as unknown as PagefindList;
}

/** A list as the content of its file. */
export function encodeList(list: PagefindList): Buffer {
  const to = growing();
  writeValue(to, list);
  return to.bytes.subarray(0, to.length);
}

/** The hash by which Pagefind names a file: SHA-1, its bytes in hexadecimal without leading zeros. */
export function hashOfContent(content: Uint8Array): string {
  return [...createHash("sha1").update(content).digest()].map((byte) => byte.toString(16)).join("");
}

/** The shortest beginning of a hash, of seven letters or `step` more at a time, that names no other file yet. */
export function freeName(hash: string, names: ReadonlySet<string>, step: number): string {
  let length = 7;
  while (names.has(namePrefix + hash.slice(0, length)) && length < hash.length) length += step;
  return namePrefix + hash.slice(0, length);
}
