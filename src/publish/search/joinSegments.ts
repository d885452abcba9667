import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { makeFolder } from "../folders.ts";
import { writeChunks } from "./chunkFiles.ts";
import { writeCompanions } from "./companions.ts";
import { metaFields } from "./document.ts";
import { nameFragments, placeFragments } from "./fragments.ts";
import { indexSegments, keptPart, keptParts } from "./indexSegments.ts";
import {
  encodeList,
  hashOfContent,
  listPath,
  namePrefix,
  type PagefindList,
  signature,
} from "./pagefindFiles.ts";
import { pagefindProgram } from "./program.ts";
import type { Searched } from "./searched.ts";
import { type Page, readPages, readShelf, readVocabulary } from "./segmentFile.ts";
import type { Segment } from "./segments.ts";
import { shelves } from "./shelves.ts";
import type { Part } from "./spellings.ts";
import { putToolsAway } from "./tools.ts";
import { type Counted, inOrder } from "./vocabulary.ts";

/** Where segments are kept, and where the site is and was. */
export interface Places {
  /** The folder of kept segments. */
  readonly cache: string;
  /** The site that is written. */
  readonly output: string;
  /** The last site, elsewhere: what is the same is not written again. */
  readonly last?: string | undefined;
}

/**
 * Writes what the search page loads into `output`: the index that Pagefind would make of all items at once, from those of the
 * segments, and what stands beside it. Segments that `cache` lacks, or has otherwise than they were written, are indexed.
 */
export async function joinSegments(
  digest: Searched,
  segments: readonly Segment[],
  { cache, output, last: lastOutput }: Places,
): Promise<void> {
  const bundle = join(output, "pagefind");
  const last = lastOutput === undefined ? undefined : join(lastOutput, "pagefind");
  await indexSegments(segments, cache);
  putToolsAway();
  // Pages of the site stand in the folder `search`, too.
  for (const folder of [bundle, join(output, "search/words")])
    rmSync(folder, { recursive: true, force: true });
  for (const folder of ["fragment", "index"]) makeFolder(output, `pagefind/${folder}`);
  const pages = await keptParts(segments, cache, readPages);
  const names = nameFragments(pages);
  // Files of words are gzipped on other threads while fragments are placed.
  const [chunks] = await Promise.all([
    writeChunks(wordsOf(segments, pages, cache), bundle, last),
    placeFragments(
      segments.map((segment, at) => ({ segment, pages: pages[at] ?? [], names: names[at] ?? [] })),
      { cache, bundle, last },
    ),
  ]);
  const listed = pages.flatMap((each, at) =>
    each.map(({ words }, page): PagefindList[1][number] => [names[at]?.[page] ?? "", words, ""]),
  );
  const hash = await writeList(listed, chunks, cache, bundle);
  writeCompanions(digest, await vocabularyOf(segments, cache), hash, output);
}

/** The words of segments, shelf by shelf, with the number of each one's first page. */
async function* wordsOf(
  segments: readonly Segment[],
  pages: readonly (readonly Page[])[],
  cache: string,
): AsyncGenerator<Part[]> {
  let before = 0;
  const firstPages = pages.map(({ length }) => {
    before += length;
    return before - length;
  });
  for (const shelf of shelves) {
    const words = await keptParts(segments, cache, readShelf(shelf));
    yield words.map((each, at) => ({ ...each, firstPage: firstPages[at] ?? 0 }));
  }
}

/** Writes Pagefind's program, its list and the entry to both. Returns the hash of the index. */
async function writeList(
  pages: PagefindList[1],
  chunks: PagefindList[2],
  cache: string,
  bundle: string,
): Promise<string> {
  const { "pagefind-entry.json": entry, ...program } = await pagefindProgram(cache);
  const { version, ...others } = JSON.parse(entry.toString()) as { version: string };
  const list = encodeList([version, pages, chunks, [], [], [...metaFields]]);
  const hash = namePrefix + hashOfContent(list).slice(0, 10);
  const languages = { en: { hash, wasm: "en", page_count: pages.length } };
  writeFileSync(join(bundle, listPath(hash)), gzipSync(Buffer.concat([signature, list]), { level: 9 }));
  writeFileSync(join(bundle, "pagefind-entry.json"), JSON.stringify({ version, ...others, languages }));
  for (const [name, content] of Object.entries(program)) writeFileSync(join(bundle, name), content);
  return hash;
}

/** The words of all segments' documents, with the numbers of documents that have them. */
async function vocabularyOf(segments: readonly Segment[], cache: string): Promise<Counted[]> {
  const all = new Map<string, number>();
  for (const segment of segments) {
    const { words, counts } = await keptPart(segment, cache, readVocabulary);
    words.forEach((word, at) => {
      all.set(word, (all.get(word) ?? 0) + (counts[at] ?? 0));
    });
  }
  return inOrder(all);
}
