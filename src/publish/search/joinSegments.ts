import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeChunks } from "./chunkFiles.ts";
import { writeCompanions } from "./companions.ts";
import { metaFields } from "./document.ts";
import { nameFragments, placeFragments } from "./fragments.ts";
import { indexSegments } from "./indexSegments.ts";
import { mergeSorted } from "./merge.ts";
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
import { forgetSegment, type KeptSegment, readSegment } from "./segmentFile.ts";
import type { Segment } from "./segments.ts";
import type { Counted } from "./vocabulary.ts";

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
  // Pages of the site stand in the folder `search`, too.
  for (const folder of [bundle, join(output, "search/words")])
    rmSync(folder, { recursive: true, force: true });
  for (const folder of ["fragment", "index"]) mkdirSync(join(bundle, folder), { recursive: true });
  const kept = await readSegments(segments, cache);
  const names = nameFragments(kept);
  const chunks = writeChunks(partsOf(kept), bundle, last);
  for (const [at, segment] of segments.entries())
    await placeFragments({
      segment,
      pages: kept[at]?.pages ?? [],
      names: names[at] ?? [],
      cache,
      bundle,
      last,
    });
  const pages = kept.flatMap(({ pages }, at) =>
    pages.map(({ words }, page): PagefindList[1][number] => [names[at]?.[page] ?? "", words, ""]),
  );
  const hash = await writeList(pages, await chunks, cache, bundle);
  writeCompanions(digest, vocabularyOf(kept), hash, output);
}

/** All segments, of which those that can't be read are indexed anew. */
async function readSegments(segments: readonly Segment[], cache: string): Promise<KeptSegment[]> {
  const read = segments.map((segment) => readSegment(cache, segment));
  const lacking = segments.filter((_, at) => !read[at]);
  for (const segment of lacking) forgetSegment(cache, segment);
  await indexSegments(lacking, cache);
  return segments.map((segment, at) => {
    const kept = read[at] ?? readSegment(cache, segment);
    if (!kept) throw new Error(`${cache} doesn't keep what is written there.`);
    return kept;
  });
}

/** The words of segments, with the number of each one's first page. */
function partsOf(segments: readonly KeptSegment[]) {
  let pages = 0;
  return segments.map((segment) => {
    const firstPage = pages;
    pages += segment.pages.length;
    return { ...segment.words, firstPage };
  });
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
function* vocabularyOf(segments: readonly KeptSegment[]): Generator<Counted> {
  const counts = segments.map(({ vocabulary }) => vocabulary.counts);
  for (const { word, lists, places } of mergeSorted(segments.map(({ vocabulary }) => vocabulary.words)))
    yield [word, lists.reduce((sum, list, at) => sum + (counts[list]?.[places[at] ?? 0] ?? 0), 0)];
}
