import { pruneCache } from "../cache/pruneCache.ts";
import type { DocumentSource } from "./documents.ts";
import { writeIndex } from "./merge/writeIndex.ts";
import { writeWithPagefind } from "./pagefindIndexer.ts";
import { segmentIndexer } from "./segments/indexSegments.ts";
import { missingSegments } from "./segments/segmentFile.ts";
import { divideIntoSegments, type Segment } from "./segments/segments.ts";
import type { IndexFolders, IndexSettings, WrittenIndex } from "./settings.ts";
import { installedPagefind, isKnownVersion, knownVersions } from "./versions.ts";

export { type DocumentSource, type IndexDocument, type Passage, passageOf } from "./documents.ts";
export type { Segment } from "./segments/segments.ts";
export type {
  DocumentFrequency,
  IndexContents,
  IndexFolders,
  IndexSettings,
  WrittenIndex,
} from "./settings.ts";

/** An index of documents in Pagefind's format, with a cache. */
export interface IncrementalIndex {
  /** Divides all documents, oldest first, into segments: the parts that are cached. */
  segmentsOf(documents: readonly DocumentSource[]): Segment[];
  /** The segments that are not in the cache. */
  missing(segments: readonly Segment[]): Segment[];
  /** Indexes those that are missing. Processes and machines can share this work. Throws if Pagefind refuses a document. */
  indexSegments(segments: readonly Segment[]): Promise<void>;
  /** Indexes what is missing, and writes the index of all segments. */
  write(segments: readonly Segment[], folders: IndexFolders): Promise<WrittenIndex>;
  /** Removes what no build has used for a month from the cache. */
  prune(): void;
}

/**
 * Opens an index. If `pagefindVersion` is not a version that this library knows, Pagefind's own indexer writes the index, and nothing is
 * cached.
 */
export function openIndex(settings: IndexSettings, pagefindVersion = installedPagefind()): IncrementalIndex {
  const segmentsOf = (documents: readonly DocumentSource[]) => divideIntoSegments(documents, settings);
  const { cache, metaFields } = settings;
  if (!isKnownVersion(pagefindVersion))
    return {
      segmentsOf,
      missing: () => [],
      indexSegments: async () => {},
      write: (segments, folders) => writeWithPagefind(segments, folders, settings),
      prune() {},
    };
  const indexer = segmentIndexer(settings);
  return {
    segmentsOf,
    missing: (segments) => missingSegments(segments, cache),
    indexSegments: indexer.index,
    write: (segments, folders) => writeIndex(segments, folders, metaFields, indexer),
    prune: () => pruneCache(cache),
  };
}

/** What a build's report adds to "32 items indexed" if Pagefind's own indexer is used. */
export function indexerNote(pagefindVersion = installedPagefind()): string {
  return isKnownVersion(pagefindVersion)
    ? ""
    : ` by Pagefind ${pagefindVersion} itself, which takes longer: only the index of ${knownVersions()} can be updated in part`;
}
