import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { joinChunks, reaches } from "./chunks.ts";
import { reuse, sealFor } from "./hardlinkIfSame.ts";
import { freeName, hashOfContent, indexPath, type PagefindList, signature } from "./pagefindFiles.ts";
import type { Part } from "./spellings.ts";

/**
 * How much of the index stands in one file: occurrences of words, of which Pagefind's own choice is 20,000. A reader fetches a
 * file or two for each word asked; with 4,000 it weighs 6 kB instead of 24 (the median at 10,000 items), and the list of files 6 kB more.
 */
export const occurrencesAFile = 4000;

/** How many files are gzipped at once, on threads of their own: few enough to be held in memory. */
const atOnce = 64;

/** Half the time of level 9, and 0.2% more bytes. */
const compression = { level: 7, memLevel: 9 };

const zip = promisify(gzip);

/** Writes the joined words of segments as files of a bundle, but for those that the last bundle has. Returns the list of them. */
export async function writeChunks(
  shelves: AsyncIterable<readonly Part[]>,
  bundle: string,
  last: string | undefined,
): Promise<PagefindList[2]> {
  const names = new Set<string>();
  const ends: { first: string; last: string }[] = [];
  let writing: Promise<void>[] = [];
  for await (const { raw, ...end } of joinChunks(shelves, occurrencesAFile)) {
    const name = freeName(hashOfContent(raw), names, 2);
    names.add(name);
    ends.push(end);
    const path = indexPath(name);
    if (!last || !reuse(join(last, path), join(bundle, path), sealFor([signature, raw])))
      writing.push(writeZipped(join(bundle, path), raw));
    if (writing.length < atOnce) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
  const all = [...names];
  return reaches(ends).map(([from, to], at) => [from, to, all[at] ?? ""]);
}

async function writeZipped(file: string, content: Buffer): Promise<void> {
  await writeFile(file, await zip(Buffer.concat([signature, content]), compression));
}
