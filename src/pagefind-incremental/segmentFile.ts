import { existsSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { inOrder } from "../outputs/search/vocabulary.ts";
import { onShelf, type Shelf, shelves } from "./alphabetRanges.ts";
import {
  packVocabulary,
  packWords,
  shelfSections,
  unpackVocabulary,
  unpackWords,
  type Vocabulary,
  vocabularySections,
} from "./packed.ts";
import type { WordLists } from "./postings.ts";
import { readSections, writeSections } from "./sections.ts";
import type { Segment } from "./segments.ts";

/** A document of a segment. */
export interface Page {
  /** Of its fragment's content. */
  readonly hash: string;
  readonly words: number;
  /** Of its gzipped fragment. */
  readonly size: number;
  readonly seal: string;
}

/** What is kept of a segment. */
export interface Indexed {
  readonly words: WordLists;
  readonly pages: readonly Page[];
  /** The documents' texts, gzipped, in the order of pages. */
  readonly fragments: readonly Buffer[];
  /** How many documents have each word of the vocabulary. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Reads a part of a kept segment; undefined when it isn't there as it was written. */
export type Reading<T> = (cache: string, segment: Pick<Segment, "key">) => T | undefined;

/** Where a segment is kept. */
export function segmentFile(cache: string, { key }: Pick<Segment, "key">): string {
  return join(cache, `${key}.segment`);
}

/** The segments that aren't kept. */
export function lackingOf(segments: readonly Segment[], cache: string): Segment[] {
  return segments.filter((segment) => !existsSync(segmentFile(cache, segment)));
}

/** Keeps a segment. */
export function writeSegment(cache: string, segment: Segment, indexed: Indexed): void {
  writeSections(segmentFile(cache, segment), {
    ...Object.assign({}, ...shelves.map((shelf) => packWords(shelf, onShelf(shelf, indexed.words)))),
    pages: Buffer.from(JSON.stringify(indexed.pages)),
    ...packVocabulary(inOrder(indexed.counts)),
    fragments: Buffer.concat(indexed.fragments),
  });
}

/** The documents of a segment. That it was used is noted. */
export const readPages: Reading<readonly Page[]> = (cache, segment) => {
  const file = segmentFile(cache, segment);
  const parts = readSections(file, ["pages"]);
  if (!parts) return undefined;
  const now = new Date();
  utimesSync(file, now, now);
  return JSON.parse(parts.pages.toString()) as Page[];
};

/** The words that a segment's index has on a shelf. */
export function readShelf(shelf: Shelf): Reading<WordLists> {
  return (cache, segment) => {
    const parts = readSections(segmentFile(cache, segment), shelfSections(shelf));
    return parts && unpackWords(shelf, parts);
  };
}

/** The vocabulary of a segment. */
export const readVocabulary: Reading<Vocabulary> = (cache, segment) => {
  const parts = readSections(segmentFile(cache, segment), vocabularySections);
  return parts && unpackVocabulary(parts);
};

/** The fragments of a segment, one after the other. */
export const readFragments: Reading<Buffer> = (cache, segment) =>
  readSections(segmentFile(cache, segment), ["fragments"])?.fragments;

/** Removes a segment that is not as it was written. */
export function forgetSegment(cache: string, segment: Segment): void {
  rmSync(segmentFile(cache, segment), { recursive: true, force: true });
}
