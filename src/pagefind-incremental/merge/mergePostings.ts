import { type GrowingBuffer, writeHead, writeLatin1, writeRaw } from "../format/cbor.ts";
import { COLUMN, COLUMNS, POSTING_LENGTH, type PostingLists, VARIANT_MARK } from "../format/postings.ts";
import type { MergedStem, MergedTerm } from "./mergeTerms.ts";

/** The terms of a segment, and the number of its first page in the whole index. */
export interface SegmentPostings extends PostingLists {
  readonly firstPage: number;
}

/**
 * Writes a stem with its variants, as an index file has them. Returns its size as Pagefind measures it: the numbers of its postings, and one
 * for each variant.
 */
export function writeStem(
  to: GrowingBuffer,
  segments: readonly SegmentPostings[],
  [stem, variants]: MergedStem,
): number {
  writeHead(to, "list", 3);
  writeLatin1(to, stem.term);
  let size = writePostings(to, segments, stem);
  writeHead(to, "list", variants.length);
  for (const variant of byFirstPage(segments, variants)) {
    writeHead(to, "list", 2);
    writeLatin1(to, variant.term.slice(variant.term.indexOf(VARIANT_MARK) + 1));
    size += 1 + writePostings(to, segments, variant);
  }
  return size;
}

/**
 * Writes the postings that segments have of a term. A page is written as its distance from the one before, so only the number of each
 * segment's first page changes; everything else is copied.
 */
function writePostings(
  to: GrowingBuffer,
  segments: readonly SegmentPostings[],
  { lists, positions }: MergedTerm,
): number {
  let count = 0;
  for (let at = 0; at < lists.length; at++)
    count += numberIn(segments[lists[at] ?? 0], positions[at], COLUMN.count);
  writeHead(to, "list", count);
  let [last, size] = [0, 0];
  for (let at = 0; at < lists.length; at++) {
    const [segment, position] = [segments[lists[at] ?? 0] as SegmentPostings, positions[at]];
    // A stem may have no postings other than those of its variants.
    if (numberIn(segment, position, COLUMN.count) === 0) continue;
    const { firstPage, postings } = segment;
    writeHead(to, "list", POSTING_LENGTH);
    writeHead(to, "number", firstPage + numberIn(segment, position, COLUMN.firstPage) - last);
    const [start, end] = [numberIn(segment, position, COLUMN.start), numberIn(segment, position, COLUMN.end)];
    writeRaw(to, postings, start, end);
    last = firstPage + numberIn(segment, position, COLUMN.lastPage);
    size += numberIn(segment, position, COLUMN.size);
  }
  return size;
}

/** Variants in the order in which Pagefind meets them: by page, and on a page by their letters. */
function byFirstPage(
  segments: readonly SegmentPostings[],
  variants: readonly MergedTerm[],
): readonly MergedTerm[] {
  if (variants.length < 2) return variants;
  const firstPage = ({ lists, positions }: MergedTerm) => {
    const segment = segments[lists[0] ?? 0] as SegmentPostings;
    return segment.firstPage + numberIn(segment, positions[0], COLUMN.firstPage);
  };
  return variants.toSorted((a, b) => firstPage(a) - firstPage(b));
}

/** A number in a term's row, given its position. See `COLUMN`. */
function numberIn(
  segment: SegmentPostings | undefined,
  position: number | undefined,
  column: number,
): number {
  return segment?.numbers[(position ?? 0) * COLUMNS + column] ?? 0;
}
