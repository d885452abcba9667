import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { indexSegments } from "./indexSegments.ts";
import { fragmentPath, freeName } from "./pagefindFiles.ts";
import { reuse } from "./reuse.ts";
import { forgetSegment, type KeptSegment, type Page, readFragments } from "./segmentFile.ts";
import type { Segment } from "./segments.ts";

/**
 * The names of all pages' fragments: the beginnings of their hashes, longer where pages before have the same. Only all
 * segments together know which have.
 */
export function nameFragments(segments: readonly Pick<KeptSegment, "pages">[]): string[][] {
  const names = new Set<string>();
  return segments.map(({ pages }) =>
    pages.map(({ hash }) => {
      const name = freeName(hash, names, 1);
      names.add(name);
      return name;
    }),
  );
}

interface Placing {
  readonly segment: Segment;
  readonly pages: readonly Page[];
  readonly names: readonly string[];
  readonly cache: string;
  readonly bundle: string;
  readonly last: string | undefined;
}

/** Puts the fragments of a segment into a bundle: those of the last bundle, if there is one, and for others those that are kept. */
export async function placeFragments({ segment, pages, names, cache, bundle, last }: Placing): Promise<void> {
  let kept: Buffer | undefined;
  let start = 0;
  for (const [at, { size, seal }] of pages.entries()) {
    const path = fragmentPath(names[at] ?? "");
    if (!last || !reuse(join(last, path), join(bundle, path), seal)) {
      kept ??= await fragmentsOf(segment, cache);
      writeFileSync(join(bundle, path), kept.subarray(start, start + size));
    }
    start += size;
  }
}

async function fragmentsOf(segment: Segment, cache: string): Promise<Buffer> {
  const kept = readFragments(cache, segment);
  if (kept) return kept;
  forgetSegment(cache, segment);
  await indexSegments([segment], cache);
  const made = readFragments(cache, segment);
  if (!made) throw new Error(`${cache} doesn't keep what is written there.`);
  return made;
}
