import { cacheVersion } from "../../cache/invalidation.ts";
import { type IncrementalIndex, openIndex, type Segment } from "../../pagefind-incremental/index.ts";
import { metaFields, searchDocuments } from "./document.ts";
import type { SearchedTexts } from "./searchInput.ts";
import { vocabularyWords } from "./vocabulary.ts";

/** What tests open an index with: small segments, or as if another version of Pagefind were installed. */
export interface SearchIndexOptions {
  readonly segmentSize?: number;
  readonly pagefindVersion?: string;
}

let last: { readonly cache: string; readonly index: IncrementalIndex } | undefined;

/** Opens the index of a digest's search. The same cache gives the same index, so that a process reads the cached stems once. */
export function openSearchIndex(cache: string, options?: SearchIndexOptions): IncrementalIndex {
  if (options) return newIndex(cache, options);
  if (last?.cache !== cache) last = { cache, index: newIndex(cache) };
  return last.index;
}

function newIndex(
  cache: string,
  { segmentSize, pagefindVersion }: SearchIndexOptions = {},
): IncrementalIndex {
  const version = cacheVersion("searchDocuments");
  return openIndex({ cache, version, metaFields, vocabularyWords, segmentSize }, pagefindVersion);
}

/** The segments of a digest in its index. */
export function segmentsOf(digest: SearchedTexts, index: IncrementalIndex): Segment[] {
  return index.segmentsOf(searchDocuments(digest));
}

/** The segments of a digest that have yet to be indexed. */
export function missingSegments(digest: SearchedTexts, cache: string): Segment[] {
  const index = openSearchIndex(cache);
  return index.missing(segmentsOf(digest, index));
}
