import { setImmediate } from "node:timers/promises";
import { searchDocument } from "../outputs/search/document.ts";
import { searchable } from "../outputs/search/searchInput.ts";
import { countWords } from "../outputs/search/vocabulary.ts";
import { fragmentOf } from "./fragment.ts";
import { keepBook, type Tools, toolsFor } from "./indexerState.ts";
import { addDocument, clear } from "./occurrences.ts";
import { withPagefind } from "./pagefindFiles.ts";
import { askPagefind } from "./pagefindStemmer.ts";
import { forgetSegment, lackingOf, type Reading, writeSegment } from "./segmentFile.ts";
import type { Segment } from "./segments.ts";
import { learn, unknownIn } from "./stemCache.ts";
import { writeWords } from "./writeWords.ts";

/** What is being indexed. One segment is indexed after the other, as all learn words into the same book. */
let underWay: Promise<unknown> = Promise.resolve();

/**
 * Indexes the segments that `cache` lacks, and keeps them there. Other processes may index others, or the same ones, into
 * the same folder at the same time. Throws when Pagefind refuses a word.
 */
export function indexSegments(segments: readonly Segment[], cache: string): Promise<void> {
  const work = underWay.then(() => indexLacking(segments, cache));
  underWay = work.catch(() => {});
  return work;
}

/** A part of a segment as it is kept; if it can't be read as it was written, the segment is indexed anew. */
export async function keptPart<T>(segment: Segment, cache: string, reading: Reading<T>): Promise<T> {
  const kept = reading(cache, segment);
  if (kept !== undefined) return kept;
  forgetSegment(cache, segment);
  await indexSegments([segment], cache);
  const made = reading(cache, segment);
  if (made === undefined) throw new Error(`${cache} doesn't keep what is written there.`);
  return made;
}

/** That part of all segments, in their order. */
export async function keptParts<T>(
  segments: readonly Segment[],
  cache: string,
  reading: Reading<T>,
): Promise<T[]> {
  const parts: T[] = [];
  for (const segment of segments) parts.push(await keptPart(segment, cache, reading));
  return parts;
}

async function indexLacking(segments: readonly Segment[], cache: string): Promise<void> {
  const absent = lackingOf(segments, cache);
  if (absent.length === 0) return;
  await withPagefind(async () => {
    for (const segment of absent) {
      await indexSegment(segment, toolsFor(cache));
      // Whatever else this process does has its turn, too.
      await setImmediate();
    }
  });
  keepBook(toolsFor(cache));
}

async function indexSegment(segment: Segment, tools: Tools): Promise<void> {
  const { cache, book, lexicon, occurrences } = tools;
  const counter = countWords(lexicon);
  clear(occurrences);
  const fragments = segment.items.map((item) => {
    const document = searchDocument(searchable(item));
    counter.add(addDocument(occurrences, book, document));
    return fragmentOf(document);
  });
  const unknown = unknownIn(book);
  if (unknown.length > 0) learn(book, await askPagefind(unknown));
  writeSegment(cache, segment, {
    words: writeWords(occurrences, book),
    pages: fragments.map(({ page }) => page),
    fragments: fragments.map(({ zipped }) => zipped),
    counts: counter.counts(),
  });
}
