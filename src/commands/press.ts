import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Edition } from "../../templates/edition.ts";
import { filesBelow } from "../content/files.ts";
import { hashOf } from "../content/hash.ts";
import type { Kept } from "../content/kept.ts";
import { keepReadings, readHere } from "../content/readings.ts";
import { versionOf } from "../content/version.ts";
import type { Digest } from "../digest/digest.ts";
import { lackingOf } from "../publish/search/segmentFile.ts";
import { type Segment, segmentsOf } from "../publish/search/segments.ts";
import { cacheFolder, searchCache } from "./cacheFolder.ts";
import type { ReadJob } from "./hand.ts";
import { noHands } from "./hands.ts";
import {
  divided,
  jobFor,
  type Making,
  makeBeside,
  makeHere,
  makeTogether,
  type Order,
  segmentsParts,
} from "./making.ts";

/** How many files are read, pages rendered or segments indexed before other processes are worth their start. */
const worthHands = { files: 500, pages: 1500, segments: 8 };
/**
 * Two cores are often the two halves of one: they make little more than one does, and what a second process has to read and load
 * first is more than it saves.
 */
const coresForAll = 3;
/** How many items a digest has before its search is worth a process of its own, beside the pages. */
const worthOneForSearch = 2000;
/** How many files are read by a process before it is given more. */
const filesAtOnce = 250;

/** What a digest is made from: the content below `root`, as it is shown at `now`. */
export interface Source {
  readonly root: string;
  readonly now: Date | string;
  readonly preview: boolean;
  readonly items: Kept;
}

/** What reads and makes: this process and, for large parts of the work, others, which are started when they are first needed. */
export interface Press {
  /** What is kept of the items below `root`, all read. `search` tells that their search is going to be made. */
  readItems(root: string, search?: boolean): Promise<Kept>;
  /** Lets other processes make the same digest: without it, this one makes everything. */
  open(source: Source): void;
  make(edition: Edition, order: Order): Making;
  /** Indexes segments of a digest's search, and keeps them. */
  index(digest: Digest, segments: readonly Segment[]): Promise<void>;
  close(): void;
}

/** Opens a press. It has to be closed. */
export function openPress(): Press {
  const cores = availableParallelism();
  const hands = noHands();
  let isOpen = false;
  return {
    readItems(root, search = false) {
      const files = filesBelow(root, "content/items", ".md", () => {});
      const items = { path: join(cacheFolder, "items", hashOf(root)), version: versionOf("src/content") };
      if (search && cores >= coresForAll && files.length >= worthOneForSearch) {
        hands.hire(1);
        hands.tell({ name: "warm", items });
      }
      return keepReadings(root, files, {
        ...items,
        readMany(_, unknown) {
          if (cores < coresForAll || unknown.length < worthHands.files) return readHere(root, unknown);
          hands.hire(cores - 1);
          return hands.each(
            divided(unknown, filesAtOnce).map((part): ReadJob => ({ name: "read", root, files: part })),
          );
        },
      });
    },
    open({ items: { path, version }, ...source }) {
      hands.tell({ name: "open", ...source, items: { path, version } });
      isOpen = cores >= coresForAll;
    },
    make(edition, order) {
      if (!isOpen) return makeHere(edition, order);
      const lacking = order.search ? lackingOf(segmentsOf(edition.digest), searchCache) : [];
      const areManyPages = order.pages.length >= worthHands.pages;
      if (areManyPages || lacking.length >= worthHands.segments) {
        hands.hire(cores - 1);
        return makeTogether(hands, edition, order, lacking);
      }
      const isOfMany = edition.digest.items.length >= worthOneForSearch;
      if (!order.search || !isOfMany) return makeHere(edition, order);
      hands.hire(1);
      return makeBeside(hands, edition, order);
    },
    async index(digest, segments) {
      hands.hire(cores);
      for await (const _ of hands.each(segmentsParts(segments).map((part) => jobFor({ digest }, part))));
    },
    close() {
      hands.dismiss();
      isOpen = false;
    },
  };
}
