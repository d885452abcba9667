import type { RenderContext } from "../../templates/renderContext.ts";
import { searchCacheFolder } from "../cache/cacheFolder.ts";
import type { Segment } from "../pagefind-incremental/index.ts";
import { chunk } from "./chunk.ts";
import type { ManifestEntry } from "./manifest.ts";
import { makePart, type PagesPart, type Part, type SearchPart, type SegmentsPart } from "./part.ts";
import type { PartJob } from "./worker.ts";
import type { WorkerPool } from "./workerPool.ts";

/** What there is to be made of a site. */
export interface Order {
  /** The files of pages, below the folder `output`; `last` is the folder of the site before. */
  readonly pages: readonly string[];
  readonly output: string;
  readonly last: string;
  /** Whether the search is made, too. */
  readonly search: boolean;
}

/** What becomes of an order. Whoever waits for one of the two has to wait for the other, too. */
export interface Making {
  readonly pages: Promise<ManifestEntry[]>;
  readonly search: Promise<void>;
}

/** How much is made at once. Eleventy keeps all pages of a run in memory. */
const atOnce = { pages: 2000, segments: 4 };

/** Makes an order in this process. What has to wait, for Pagefind or for a file, lets the other be made. */
export function makeHere(edition: RenderContext, order: Order): Making {
  return {
    pages: renderHere(edition, order),
    search: order.search ? searchHere(edition, order) : Promise.resolve(),
  };
}

/** Makes the search in another process, and the pages in this one. */
export function makeBeside(hands: WorkerPool, edition: RenderContext, order: Order): Making {
  const search = async () => {
    for await (const _ of hands.each([jobFor(edition, searchPart(order))]));
  };
  return { search: search(), pages: renderHere(edition, order) };
}

/**
 * Makes pages, and the segments that are lacking, in this process and in others: each takes the next part when it is free.
 * This one begins with pages, the others with segments. When nothing is left, this one joins the segments.
 */
export function makeTogether(
  hands: WorkerPool,
  edition: RenderContext,
  order: Order,
  lacking: readonly Segment[],
): Making {
  const [pages, segments] = [pagesParts(edition, order).values(), segmentsParts(lacking).values()];
  const made: ManifestEntry[] = [];
  const others = async () => {
    for await (const files of hands.each(jobsOf(edition, segments, pages))) made.push(...(files ?? []));
  };
  const here = async () => {
    for (const part of pages) made.push(...(await makePart(edition.digest, part)));
    for (const part of segments) await makePart(edition.digest, part);
  };
  const both = [others(), here()];
  // Neither is left writing when the other fails.
  const all = Promise.allSettled(both).then(() => Promise.all(both));
  return {
    pages: all.then(() => made),
    search: all.then(() => (order.search ? searchHere(edition, order) : undefined)),
  };
}

/** Jobs that are taken from lists which others take from, too. */
function* jobsOf(edition: RenderContext, ...lists: Iterable<Part>[]): Generator<PartJob> {
  for (const list of lists) for (const part of list) yield jobFor(edition, part);
}

/** A part that is to be made from the digest of an edition, by a process that has it. */
export function jobFor<P extends Part>(
  { digest: { fingerprint } }: Pick<RenderContext, "digest">,
  part: P,
): PartJob<P> {
  return { name: "part", fingerprint, part };
}

/** Segments of the search, in parts. */
export function segmentsParts(segments: readonly Segment[]): SegmentsPart[] {
  return chunk(segments, atOnce.segments).map((part) => ({
    name: "segments",
    keys: part.map(({ key }) => key),
    cache: searchCacheFolder,
  }));
}

function pagesParts({ assets, preview }: RenderContext, { pages, output, last }: Order): PagesPart[] {
  return chunk(pages, atOnce.pages).map((files) => ({
    name: "pages",
    files,
    output,
    last,
    assets,
    preview,
  }));
}

function searchPart({ output, last }: Order): SearchPart {
  return { name: "search", cache: searchCacheFolder, output, last };
}

async function renderHere(edition: RenderContext, order: Order): Promise<ManifestEntry[]> {
  const pages: ManifestEntry[] = [];
  for (const part of pagesParts(edition, order)) pages.push(...(await makePart(edition.digest, part)));
  return pages;
}

async function searchHere({ digest }: RenderContext, order: Order): Promise<void> {
  await makePart(digest, searchPart(order));
}
