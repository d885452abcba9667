import { setImmediate } from "node:timers/promises";
import { fragmentOf } from "../format/fragment.ts";
import { gzipTrailer } from "../format/gzipTrailer.ts";
import { findStems } from "../pagefind/findStems.ts";
import { withPagefind } from "../pagefind/service.ts";
import type { IndexSettings } from "../settings.ts";
import { encodePostings } from "./encodePostings.ts";
import { addDocument, noOccurrences } from "./occurrences.ts";
import { missingSegments, type ReadPart, removeSegment, writeSegment } from "./segmentFile.ts";
import type { Segment } from "./segments.ts";
import { addStems, unknownTokens } from "./stemCache.ts";
import { isFull, openWorkspace, storeStems, type Workspace } from "./workspace.ts";

/** Indexes segments into a cache. */
export interface SegmentIndexer {
  readonly cache: string;
  /**
   * Indexes the segments that the cache lacks. Other processes may index others, or the same ones, at the same time. Throws if Pagefind
   * refuses a token.
   */
  index(segments: readonly Segment[]): Promise<void>;
  /** Reads a part of a segment. A damaged segment is indexed again. */
  read<T>(segment: Segment, part: ReadPart<T>): Promise<T>;
  /** Reads that part of all segments, in order. */
  readAll<T>(segments: readonly Segment[], part: ReadPart<T>): Promise<T[]>;
  /** Frees memory until segments are indexed again. */
  release(): void;
}

/** An indexer. It indexes one segment after another, because all of them add to the same stem cache. */
export function segmentIndexer(settings: IndexSettings): SegmentIndexer {
  const { cache } = settings;
  let workspace: Workspace | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function indexMissing(segments: readonly Segment[]): Promise<void> {
    const missing = missingSegments(segments, cache);
    if (missing.length === 0) return;
    await withPagefind(async () => {
      for (const segment of missing) {
        if (!workspace || isFull(workspace)) workspace = openWorkspace(settings);
        await indexSegment(segment, workspace, settings);
        // Let other work of this process have its turn.
        await setImmediate();
      }
    });
    if (workspace) storeStems(workspace, cache);
  }

  const indexer: SegmentIndexer = {
    cache,
    index(segments) {
      const work = queue.then(() => indexMissing(segments));
      queue = work.catch(() => {});
      return work;
    },
    async read(segment, part) {
      const cached = part(cache, segment);
      if (cached !== undefined) return cached;
      removeSegment(cache, segment);
      await indexer.index([segment]);
      const again = part(cache, segment);
      if (again === undefined) throw new Error(`${cache} does not keep what is written to it.`);
      return again;
    },
    async readAll(segments, part) {
      const parts = [];
      for (const segment of segments) parts.push(await indexer.read(segment, part));
      return parts;
    },
    release() {
      workspace = undefined;
    },
  };
  return indexer;
}

async function indexSegment(
  segment: Segment,
  { stems, frequencies }: Workspace,
  { cache, metaFields }: IndexSettings,
): Promise<void> {
  const occurrences = noOccurrences();
  frequencies.clear();
  const fragments = segment.documents.map((source) => {
    const document = source.read();
    frequencies.add(addDocument(occurrences, stems, document, metaFields));
    return fragmentOf(document);
  });
  const unknown = unknownTokens(stems);
  if (unknown.length > 0) addStems(stems, await findStems(unknown));
  writeSegment(cache, segment, {
    postings: encodePostings(occurrences, stems),
    pages: fragments.map(({ hash, words, gzipped }) => ({
      hash,
      words,
      size: gzipped.length,
      trailer: gzipTrailer(gzipped),
    })),
    fragments: fragments.map(({ gzipped }) => gzipped),
    vocabulary: frequencies.frequencies(),
  });
}
