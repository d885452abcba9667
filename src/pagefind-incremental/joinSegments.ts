import { rmSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../files/makeFolder.ts";
import type { SearchInput } from "../outputs/search/searchInput.ts";
import { writeSidecarFiles } from "../outputs/search/sidecarFiles.ts";
import { writeChunks } from "./chunkFiles.ts";
import { nameFragments, placeFragments } from "./fragments.ts";
import { putToolsAway } from "./indexerState.ts";
import { indexSegments, keptParts } from "./indexSegments.ts";
import { vocabularyOf } from "./joinVocabulary.ts";
import { wordsOf } from "./joinWords.ts";
import { listOfIndex, writeList } from "./list.ts";
import type { PlacedSegment } from "./mergeCache.ts";
import type { PagefindList } from "./pagefindFiles.ts";
import { pagefindProgram } from "./pagefindRuntime.ts";
import { type Page, readPages } from "./segmentFile.ts";
import type { Segment } from "./segments.ts";

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
  digest: SearchInput,
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
  const inPlace = placed(segments, pages);
  // Files of words are gzipped on other threads while fragments are placed.
  const [chunks] = await Promise.all([
    writeChunks(wordsOf(inPlace, cache), bundle, last),
    placeFragments(
      segments.map((segment, at) => ({ segment, pages: pages[at] ?? [], names: names[at] ?? [] })),
      { cache, bundle, last },
    ),
  ]);
  const listed = pages.flatMap((each, at) =>
    each.map(({ words }, page): PagefindList[1][number] => [names[at]?.[page] ?? "", words, ""]),
  );
  const program = await pagefindProgram(cache);
  const list = listOfIndex(program, listed, chunks);
  // The list is gzipped on another thread, too.
  await Promise.all([
    writeList(program, list, bundle),
    vocabularyOf(inPlace, cache).then((words) => writeSidecarFiles(digest, words, list.hash, output)),
  ]);
}

/** Segments and where their pages are among all. */
function placed(segments: readonly Segment[], pages: readonly (readonly Page[])[]): PlacedSegment[] {
  let before = 0;
  return segments.map((segment, at) => {
    const own = pages[at]?.length ?? 0;
    before += own;
    return { ...segment, firstPage: before - own, pages: own };
  });
}
