import type { Edition } from "../../templates/edition.ts";
import type { MadeFile } from "../publish/made.ts";
import { searchCache } from "./cacheFolder.ts";
import type { PartJob } from "./hand.ts";
import type { Hands } from "./hands.ts";
import { makePart, type PagesPart, type Part, type SearchPart, type SegmentsPart } from "./part.ts";

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
  readonly pages: Promise<MadeFile[]>;
  readonly search: Promise<void>;
}

/** How much is made at once. Eleventy keeps all pages of a run in memory. */
const atOnce = { pages: 2000, segments: 4 };

/** Makes an order in this process; Pagefind works in one of its own, so that both are made at the same time. */
export function makeHere(edition: Edition, order: Order): Making {
  return {
    pages: renderHere(edition, order),
    search: order.search ? searchHere(edition, order) : Promise.resolve(),
  };
}

/** Makes the search in another process, and the pages in this one. */
export function makeBeside(hands: Hands, edition: Edition, order: Order): Making {
  const search = async () => {
    for await (const _ of hands.each([jobFor(edition, searchPart(order))]));
  };
  return { search: search(), pages: renderHere(edition, order) };
}

/**
 * Makes pages, and the segments that are lacking, in other processes. Segments come first: this process joins them while
 * pages are still rendered.
 */
export function makeTogether(
  hands: Hands,
  edition: Edition,
  order: Order,
  lacking: readonly string[],
): Making {
  const segments = segmentsParts(lacking);
  let isIndexed = () => {};
  const indexed = new Promise<void>((resolve) => {
    isIndexed = resolve;
  });
  const render = async () => {
    const pages: MadeFile[] = [];
    let left = segments.length;
    if (left === 0) isIndexed();
    const parts: Part[] = [...segments, ...pagesParts(edition, order)];
    for await (const made of hands.each(parts.map((part) => jobFor(edition, part)))) {
      if (made) pages.push(...made);
      else if (--left === 0) isIndexed();
    }
    return pages;
  };
  const pages = render();
  const search = async () => {
    await Promise.race([indexed, pages]);
    if (order.search) await searchHere(edition, order);
  };
  return { pages, search: search() };
}

/** A part that is to be made from the digest of an edition, by a process that has it. */
export function jobFor<P extends Part>({ digest: { mark } }: Pick<Edition, "digest">, part: P): PartJob<P> {
  return { name: "part", mark, part };
}

/** Segments of the search, by their keys, in parts. */
export function segmentsParts(keys: readonly string[]): SegmentsPart[] {
  return divided(keys, atOnce.segments).map((part) => ({ name: "segments", keys: part, cache: searchCache }));
}

function pagesParts({ assets, preview }: Edition, { pages, output, last }: Order): PagesPart[] {
  return divided(pages, atOnce.pages).map((files) => ({
    name: "pages",
    files,
    output,
    last,
    assets,
    preview,
  }));
}

function searchPart({ output, last }: Order): SearchPart {
  return { name: "search", cache: searchCache, output, last };
}

async function renderHere(edition: Edition, order: Order): Promise<MadeFile[]> {
  const pages: MadeFile[] = [];
  for (const part of pagesParts(edition, order)) pages.push(...(await makePart(edition.digest, part)));
  return pages;
}

async function searchHere({ digest }: Edition, order: Order): Promise<void> {
  await makePart(digest, searchPart(order));
}

/** A list in parts of at most `size`, as even as can be. */
export function divided<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) =>
    list.slice(Math.floor((index * list.length) / count), Math.floor(((index + 1) * list.length) / count)),
  );
}
