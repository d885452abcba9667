import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Edition } from "../../templates/edition.ts";
import { filesBelow } from "../content/files.ts";
import { hashOf } from "../content/hash.ts";
import type { Kept } from "../content/kept.ts";
import type { Content } from "../content/read.ts";
import { identityOf, keepReadings, readHere } from "../content/readings.ts";
import { versionOf } from "../content/version.ts";
import type { Clock } from "../digest/relate.ts";
import type { MadeFile } from "../publish/made.ts";
import type { OpenJob, ReadJob } from "./hand.ts";
import { type Hands, hireHands } from "./hands.ts";
import { makePart, type PagesPart, type Part, type SegmentsPart } from "./part.ts";

/** The folder of all that is kept from one run of a command to the next. It may be removed at any time. */
export const cacheFolder = join(import.meta.dirname, "../../.cache");

/** Where segments of the search are kept, of whatever digest. */
export const searchCache = join(cacheFolder, "search");

/** How many files are read, pages rendered or segments indexed before other processes are worth their start. */
const worthHands = { files: 500, pages: 1500, segments: 3 };
/** How many are given to a process at once. Eleventy keeps all pages of a run in memory. */
const atOnce = { files: 250, pages: 2000, segments: 4 };

/** The content of a digest and how it is shown: what pages are made from, in this process or in several. */
export interface Copy {
  readonly content: Content;
  readonly clock: Clock;
  /** What is kept of the items, where that is all of them: only then can other processes make the same digest. */
  readonly items: Kept | undefined;
  readonly edition: Edition;
}

/** What there is to be made of a site. */
export interface Order {
  /** The files of pages, below the folder `output`; `last` is the folder of the site before. */
  readonly pages: readonly string[];
  readonly output: string;
  readonly last: string;
  /** The keys of segments of the search. */
  readonly segments: readonly string[];
}

/** What becomes of an order. Whoever waits for one of the two has to wait for the other, too. */
export interface Making {
  readonly pages: Promise<MadeFile[]>;
  readonly segments: Promise<void>;
}

/** What reads and makes: this process and, for large parts of the work, others, which are started when they are first needed. */
export interface Press {
  /** What is kept of the items below `root`, all read. */
  readItems(root: string): Promise<Kept>;
  make(copy: Copy, order: Order): Making;
  close(): void;
}

/** Opens a press. It has to be closed. */
export function openPress(): Press {
  const version = versionOf("src/content");
  const cores = availableParallelism();
  let hired: Hands | undefined;
  const hands = () => {
    hired ??= hireHands(cores);
    return hired;
  };
  return {
    readItems(root) {
      const files = filesBelow(root, "content/items", ".md", () => {});
      const path = join(cacheFolder, "items", hashOf(root));
      return keepReadings(root, files, {
        path,
        version,
        readMany: (_, unknown) =>
          cores > 1 && unknown.length >= worthHands.files
            ? hands().each(
                batches(unknown, atOnce.files).map(
                  (batch): ReadJob => ({ name: "read", root, files: batch }),
                ),
              )
            : readHere(root, unknown),
      });
    },
    make(copy, order) {
      const isLarge = order.pages.length >= worthHands.pages || order.segments.length >= worthHands.segments;
      return cores > 1 && isLarge && copy.items
        ? makeTogether(hands(), copy, copy.items, order)
        : makeHere(copy, order);
    },
    close() {
      hired?.dismiss();
      hired = undefined;
    },
  };
}

function pagesParts({ pages, output, last }: Order): PagesPart[] {
  return batches(pages, atOnce.pages).map((files) => ({ name: "pages", files, output, last }));
}

function segmentsParts({ segments }: Order): SegmentsPart[] {
  return batches(segments, atOnce.segments).map((keys) => ({ name: "segments", keys, cache: searchCache }));
}

/** Pagefind works in a process of its own, so that both are made at the same time. */
function makeHere({ edition }: Copy, order: Order): Making {
  return {
    segments: inTurn(segmentsParts(order), (part) => makePart(edition, part)).then(() => {}),
    pages: inTurn(pagesParts(order), async (part) => (await makePart(edition, part)) ?? []).then((made) =>
      made.flat(),
    ),
  };
}

/** Segments come first: they are joined while pages are still rendered. */
function makeTogether(hands: Hands, copy: Copy, items: Kept, order: Order): Making {
  let segmentsAreMade = () => {};
  const segments = new Promise<void>((resolve) => {
    segmentsAreMade = resolve;
  });
  const make = async () => {
    await hands.all(openingOf(copy, items));
    const waiting = segmentsParts(order);
    const pages: MadeFile[] = [];
    let left = waiting.length;
    if (left === 0) segmentsAreMade();
    for await (const made of hands.each<Part>([...waiting, ...pagesParts(order)])) {
      if (made) pages.push(...made);
      else if (--left === 0) segmentsAreMade();
    }
    return pages;
  };
  const pages = make();
  return { pages, segments: Promise.race([segments, pages.then(() => {})]) };
}

function openingOf({ content, clock, edition: { assets, preview } }: Copy, items: Kept): OpenJob {
  const { items: _, bodies: __, ...rest } = content;
  const { path, version } = items;
  return {
    name: "open",
    content: rest,
    clock,
    items: { path, version, identity: identityOf(items) },
    edition: { assets, preview },
  };
}

async function inTurn<T, R>(list: readonly T[], work: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const each of list) results.push(await work(each));
  return results;
}

/** A list in parts of at most `size`, as even as can be. */
function batches<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) =>
    list.slice(Math.floor((index * list.length) / count), Math.floor(((index + 1) * list.length) / count)),
  );
}
