import { type Shelf, shelves } from "./alphabetRanges.ts";
import { type Changes, wordOf, wordsThatDiffer } from "./changes.ts";
import { keptParts } from "./indexSegments.ts";
import { keepJoined, type PlacedSegment, readJoined } from "./mergeCache.ts";
import { bind } from "./mergePostings.ts";
import { packWords, shelfSections, unpackWords } from "./packed.ts";
import { readShelf } from "./segmentFile.ts";
import { cut, only, type Range } from "./slicePostings.ts";
import type { Part } from "./spellings.ts";

/** The words of segments, shelf by shelf, in parts to be joined. What can be is taken from the last join, and what has to be is bound anew. */
export async function* wordsOf(segments: readonly PlacedSegment[], cache: string): AsyncGenerator<Part[]> {
  for (const shelf of shelves)
    yield (await withChanges(shelf, segments, cache)) ?? [await bound(shelf, segments, cache)];
}

/** All words of a shelf as one part, which is kept. */
async function bound(shelf: Shelf, segments: readonly PlacedSegment[], cache: string): Promise<Part> {
  const words = bind(await wordsOnShelf(shelf, segments, cache));
  keepJoined(cache, shelf, segments, () => packWords(shelf, words));
  return { ...words, firstPage: 0 };
}

/**
 * The words of the last join that are as they were, and the others as they are in the segments that stayed and in new ones.
 * Nothing when there is no such join, or it can't be told what the segments had that are gone.
 */
async function withChanges(
  shelf: Shelf,
  segments: readonly PlacedSegment[],
  cache: string,
): Promise<Part[] | undefined> {
  const joined = readJoined(cache, shelf, shelfSections(shelf), segments);
  if (!joined) return undefined;
  const { same, gone, added } = joined.changes;
  const before = gone.flatMap(({ key, firstPage }) => {
    const words = readShelf(shelf)(cache, { key });
    return words ? [{ ...words, firstPage }] : [];
  });
  if (before.length < gone.length) return undefined;
  const words = { ...unpackWords(shelf, joined.parts), firstPage: 0 };
  const after = await wordsOnShelf(shelf, added, cache);
  const differing = wordsThatDiffer(before, after);
  if (differing.size === 0) return [words];
  const differs = (key: string) => differing.has(wordOf(key));
  const cuts = cut(only(words, differs), rangesOf(same));
  const others = [...cuts, ...after.map((each) => only(each, differs))];
  others.sort((a, b) => a.firstPage - b.firstPage);
  return [only(words, (key) => !differs(key)), ...others];
}

async function wordsOnShelf(
  shelf: Shelf,
  segments: readonly PlacedSegment[],
  cache: string,
): Promise<Part[]> {
  const words = await keptParts(segments, cache, readShelf(shelf));
  return words.map((each, at) => ({ ...each, firstPage: segments[at]?.firstPage ?? 0 }));
}

/** Pages of segments; of such as follow one another, all are one range. */
function rangesOf(segments: Changes<PlacedSegment>["same"]): Range[] {
  const ranges: Range[] = [];
  for (const { firstPage, pages } of segments) {
    const last = ranges.at(-1);
    if (last && last.firstPage + last.pages === firstPage)
      ranges[ranges.length - 1] = { firstPage: last.firstPage, pages: last.pages + pages };
    else ranges.push({ firstPage, pages });
  }
  return ranges;
}
