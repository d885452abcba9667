import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CacheFile } from "../../cache/cacheFormat.ts";
import { cacheVersion } from "../../cache/invalidation.ts";
import { noteUse } from "../../cache/pruneCache.ts";
import { bytesOf, linesOf, numbersIn, type Parts, readParts, writeParts } from "../cacheParts.ts";
import type { PostingLists } from "../format/postings.ts";
import type { DocumentFrequency } from "../settings.ts";
import { type AlphabetRange, alphabetRanges, sliceRange } from "./alphabetRanges.ts";
import type { Segment } from "./segments.ts";

/** What is stored about a document's fragment. */
export interface StoredPage {
  readonly hash: string;
  readonly words: number;
  /** The length of the gzipped fragment. */
  readonly size: number;
  /** Its last bytes: see `gzipTrailer`. */
  readonly trailer: string;
}

/** The index of a segment. */
export interface SegmentIndex {
  readonly postings: PostingLists;
  readonly pages: readonly StoredPage[];
  /** Gzipped, in the order of pages. */
  readonly fragments: readonly Buffer[];
  readonly vocabulary: readonly DocumentFrequency[];
}

/** Reads a part of a segment. It is undefined if the file is missing or damaged. */
export type ReadPart<T> = (cache: string, segment: Pick<Segment, "key">) => T | undefined;

/** The parts of each alphabet range, and the others. */
const PARTS = [
  ...alphabetRanges.flatMap((range) => rangeParts(range)),
  ...(["pages", "words", "documents", "fragments"] as const),
];

function rangeParts(range: AlphabetRange) {
  return [`terms-${range}`, `numbers-${range}`, `postings-${range}`] as const;
}

/** The file of a segment. */
export function segmentFile(cache: string, { key }: Pick<Segment, "key">): CacheFile {
  return { path: join(cache, `${key}.segment`), name: "segment", version: cacheVersion("searchIndex") };
}

/** The segments that are not in the cache. */
export function missingSegments(segments: readonly Segment[], cache: string): Segment[] {
  return segments.filter((segment) => !existsSync(segmentFile(cache, segment).path));
}

/** Stores a segment. */
export function writeSegment(cache: string, segment: Segment, index: SegmentIndex): void {
  const ranges = alphabetRanges.map((range) => encodeRange(range, sliceRange(range, index.postings)));
  const parts: Parts<(typeof PARTS)[number]> = {
    ...Object.assign({}, ...ranges),
    pages: Buffer.from(JSON.stringify(index.pages)),
    words: Buffer.from(index.vocabulary.map(([word]) => word).join("\n")),
    documents: bytesOf(Uint32Array.from(index.vocabulary, ([, documents]) => documents)),
    fragments: Buffer.concat(index.fragments),
  };
  writeParts(segmentFile(cache, segment), PARTS, parts);
}

function encodeRange(range: AlphabetRange, { terms, numbers, postings }: PostingLists): Parts<string> {
  return {
    [`terms-${range}`]: Buffer.from(terms.join("\n"), "latin1"),
    [`numbers-${range}`]: bytesOf(numbers),
    [`postings-${range}`]: postings,
  };
}

/** Reads the pages of a segment, and notes that the segment is in use. */
export const readPages: ReadPart<readonly StoredPage[]> = (cache, segment) => {
  const file = segmentFile(cache, segment);
  const parts = readParts(file, PARTS, ["pages"]);
  if (!parts) return undefined;
  noteUse(file.path);
  return JSON.parse(parts.pages.toString()) as StoredPage[];
};

/** Reads the terms in an alphabet range. */
export function readRange(range: AlphabetRange): ReadPart<PostingLists> {
  const names = rangeParts(range);
  return (cache, segment) => {
    const parts = readParts(segmentFile(cache, segment), PARTS, names);
    if (!parts) return undefined;
    const [terms, numbers, postings] = names.map((name) => parts[name]) as [Buffer, Buffer, Buffer];
    return { terms: linesOf(terms.toString("latin1")), numbers: numbersIn(numbers), postings };
  };
}

/** Reads the vocabulary of a segment. */
export const readVocabulary: ReadPart<{ words: readonly string[]; documents: Uint32Array }> = (
  cache,
  segment,
) => {
  const parts = readParts(segmentFile(cache, segment), PARTS, ["words", "documents"]);
  return parts && { words: linesOf(parts.words.toString()), documents: numbersIn(parts.documents) };
};

/** Reads the fragments of a segment, one after the other. */
export const readFragments: ReadPart<Buffer> = (cache, segment) =>
  readParts(segmentFile(cache, segment), PARTS, ["fragments"])?.fragments;

/** Removes a damaged segment. */
export function removeSegment(cache: string, segment: Segment): void {
  rmSync(segmentFile(cache, segment).path, { recursive: true, force: true });
}
