import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { reuse } from "./hardlinkIfSame.ts";
import { keptPart } from "./indexSegments.ts";
import { fragmentPath, freeName } from "./pagefindFiles.ts";
import { type Page, readFragments } from "./segmentFile.ts";
import type { Segment } from "./segments.ts";

/**
 * The names of all pages' fragments: the beginnings of their hashes, longer where pages before have the same. Only all
 * segments together know which have.
 */
export function nameFragments(segments: readonly (readonly Page[])[]): string[][] {
  const names = new Set<string>();
  return segments.map((pages) =>
    pages.map(({ hash }) => {
      const name = freeName(hash, names, 1);
      names.add(name);
      return name;
    }),
  );
}

interface Named {
  readonly segment: Segment;
  readonly pages: readonly Page[];
  readonly names: readonly string[];
}

interface Places {
  readonly cache: string;
  readonly bundle: string;
  readonly last: string | undefined;
}

/** Puts the fragments of segments into a bundle: those of the last bundle, if there is one, and for others those that are kept. */
export async function placeFragments(segments: readonly Named[], places: Places): Promise<void> {
  for (const segment of segments) await placeSegment(segment, places);
}

async function placeSegment(
  { segment, pages, names }: Named,
  { cache, bundle, last }: Places,
): Promise<void> {
  let kept: Buffer | undefined;
  let start = 0;
  for (const [at, { size, seal }] of pages.entries()) {
    const path = fragmentPath(names[at] ?? "");
    if (!last || !reuse(join(last, path), join(bundle, path), seal)) {
      kept ??= await keptPart(segment, cache, readFragments);
      writeFileSync(join(bundle, path), kept.subarray(start, start + size));
    }
    start += size;
  }
}
