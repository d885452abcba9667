import { existsSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { WordLists } from "./postings.ts";
import { bytesOf, linesOf, numbersIn, readSections, writeSections } from "./sections.ts";
import type { Segment } from "./segments.ts";
import { onShelf, type Shelf, shelves } from "./shelves.ts";
import { inOrder } from "./vocabulary.ts";

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

/** Words of the vocabulary in order, and the number of documents that have each. */
interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: Uint32Array;
}

/** Reads a part of a kept segment; undefined when it isn't there as it was written. */
export type Reading<T> = (cache: string, segment: Segment) => T | undefined;

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
  const counted = inOrder(indexed.counts);
  writeSections(segmentFile(cache, segment), {
    ...Object.assign({}, ...shelves.map((shelf) => sectionsOf(shelf, onShelf(shelf, indexed.words)))),
    pages: Buffer.from(JSON.stringify(indexed.pages)),
    vocabulary: Buffer.from(counted.map(([word]) => word).join("\n")),
    counts: bytesOf(Uint32Array.from(counted, ([, documents]) => documents)),
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
    const names = namesOf(shelf);
    const parts = readSections(segmentFile(cache, segment), Object.values(names));
    if (!parts) return undefined;
    const [keys, numbers, postings] = [parts[names.keys], parts[names.numbers], parts[names.postings]];
    return { keys: linesOf(keys.toString("latin1")), numbers: numbersIn(numbers), postings };
  };
}

function sectionsOf(shelf: Shelf, { keys, numbers, postings }: WordLists): Record<string, Buffer> {
  const names = namesOf(shelf);
  return {
    [names.keys]: Buffer.from(keys.join("\n"), "latin1"),
    [names.numbers]: bytesOf(numbers),
    [names.postings]: postings,
  };
}

function namesOf(shelf: Shelf) {
  return { keys: `keys-${shelf}`, numbers: `numbers-${shelf}`, postings: `postings-${shelf}` } as const;
}

/** The vocabulary of a segment. */
export const readVocabulary: Reading<Vocabulary> = (cache, segment) => {
  const parts = readSections(segmentFile(cache, segment), ["vocabulary", "counts"]);
  return parts && { words: linesOf(parts.vocabulary.toString()), counts: numbersIn(parts.counts) };
};

/** The fragments of a segment, one after the other. */
export const readFragments: Reading<Buffer> = (cache, segment) =>
  readSections(segmentFile(cache, segment), ["fragments"])?.fragments;

/** Removes a segment that is not as it was written. */
export function forgetSegment(cache: string, segment: Segment): void {
  rmSync(segmentFile(cache, segment), { recursive: true, force: true });
}
