import { gunzipSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { SIGNATURE } from "../format/files.ts";

/** The files of an index by path. */
export type IndexFiles = ReadonlyMap<string, Buffer>;

let users = 0;

/** Runs something that uses Pagefind's process, and ends the process when nothing uses it any more. */
export async function withPagefind<T>(work: () => Promise<T>): Promise<T> {
  users++;
  try {
    return await work();
  } finally {
    users--;
    if (users === 0) await close();
  }
}

/** Indexes pages of HTML with Pagefind, and passes the index on. Throws if Pagefind refuses a page. */
export async function indexHtml<T>(
  pages: Iterable<{ url: string; content: string }>,
  use: (index: PagefindIndex) => Promise<T>,
): Promise<T> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`Pagefind could not start an index: ${errors.join(" ")}`);
  for (const page of pages) {
    const { errors } = await index.addHTMLFile(page);
    if (errors.length > 0) throw new Error(`Pagefind could not index ${page.url}: ${errors.join(" ")}`);
  }
  const result = await use(index);
  await index.deleteIndex();
  return result;
}

/** The files of an index, in memory. Throws if Pagefind can't write them. */
export async function filesOf(index: PagefindIndex): Promise<IndexFiles> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join(" ")}`);
  return new Map(files.map(({ path, content }) => [path.replaceAll("\\", "/"), Buffer.from(content)]));
}

/** A file of an index. Throws if it is missing. */
export function fileIn(files: IndexFiles, path: string): Buffer {
  const file = files.get(path);
  if (!file) throw new Error(`Pagefind wrote no ${path}.`);
  return file;
}

/** The contents of gzipped files. They are unzipped together, which is several times as fast. Throws if one is missing. */
export function contentsOf(files: IndexFiles, paths: readonly string[]): Buffer[] {
  const zipped = paths.map((path) => fileIn(files, path));
  // A gzipped file ends with the length of its content.
  const lengths = zipped.map((file) => file.readUInt32LE(file.length - 4));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total === 0) return [];
  const unzipped = gunzipSync(Buffer.concat(zipped), { chunkSize: Math.max(64, total) });
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return unzipped.subarray(end - length + SIGNATURE.length, end);
  });
}

/** A text as it is written in HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
