import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fragmentPath, freeName } from "../format/files.ts";
import type { SegmentIndexer } from "../segments/indexSegments.ts";
import { readFragments, type StoredPage } from "../segments/segmentFile.ts";
import type { Segment } from "../segments/segments.ts";
import type { IndexFolders } from "../settings.ts";
import { linkIfSame } from "./linkIfSame.ts";

/** A segment with the pages of its documents, and the names of their fragments. */
export interface NamedPages {
  readonly segment: Segment;
  readonly pages: readonly StoredPage[];
  readonly names: readonly string[];
}

/** Names the fragments of all pages. This needs all segments, as a name is longer if another page has a similar hash. */
export function nameFragments(
  segments: readonly Segment[],
  pages: readonly (readonly StoredPage[])[],
): NamedPages[] {
  const taken = new Set<string>();
  const nameOf = ({ hash }: StoredPage) => {
    const name = freeName(hash, taken, 1);
    taken.add(name);
    return name;
  };
  return segments.map((segment, at) => {
    const own = pages[at] ?? [];
    return { segment, pages: own, names: own.map(nameOf) };
  });
}

/** Puts the fragments into the index, those of the last index if it has them, otherwise those in the cache. */
export async function placeFragments(
  segments: readonly NamedPages[],
  { bundle, last }: IndexFolders,
  indexer: SegmentIndexer,
): Promise<void> {
  for (const { segment, pages, names } of segments) {
    let cached: Buffer | undefined;
    let start = 0;
    for (const [at, { size, trailer }] of pages.entries()) {
      const path = fragmentPath(names[at] ?? "");
      if (!last || !linkIfSame(join(last, path), join(bundle, path), trailer)) {
        cached ??= await indexer.read(segment, readFragments);
        writeFileSync(join(bundle, path), cached.subarray(start, start + size));
      }
      start += size;
    }
  }
}
