import { availableParallelism } from "node:os";
import type { RenderContext } from "../../templates/renderContext.ts";
import { searchCacheFolder } from "../cache/cacheFolder.ts";
import type { ItemCache } from "../content/itemCache/itemCache.ts";
import type { Digest } from "../digest/digest.ts";
import { missingSegments } from "../outputs/search/searchIndex.ts";
import type { Segment } from "../pagefind-incremental/index.ts";
import {
  jobFor,
  type Making,
  makeBeside,
  makeHere,
  makeTogether,
  type Order,
  segmentsParts,
} from "./jobs.ts";
import { coresForAll, readItems, worthOneForSearch } from "./readItems.ts";
import { noWorkers } from "./workerPool.ts";

/** How many pages are rendered or segments indexed before other processes are worth their start. */
const worthHands = { pages: 1500, segments: 8 };

/** What a digest is made from: the content below `root`, as it is shown at `now`. */
export interface Source {
  readonly root: string;
  readonly now: Date | string;
  readonly preview: boolean;
  readonly items: ItemCache;
}

/** What reads and makes: this process and, for large parts of the work, others, which are started when they are first needed. */
export interface Scheduler {
  /** What is kept of the items below `root`, all read. `search` tells that their search is going to be made. */
  readItems(root: string, search?: boolean): Promise<ItemCache>;
  /** Lets other processes make the same digest: without it, this one makes everything. */
  open(source: Source): void;
  make(edition: RenderContext, order: Order): Making;
  /** Indexes segments of a digest's search, and keeps them. */
  index(digest: Digest, segments: readonly Segment[]): Promise<void>;
  close(): void;
}

/** Opens a press. It has to be closed. */
export function createScheduler(): Scheduler {
  const cores = availableParallelism();
  const hands = noWorkers();
  let isOpen = false;
  return {
    readItems: (root, search = false) => readItems(root, hands, search),
    open({ items: { file }, ...source }) {
      hands.tell({ name: "open", ...source, items: file });
      isOpen = cores > 1;
    },
    make(edition, order) {
      if (!isOpen) return makeHere(edition, order);
      const lacking = lackingFor(edition, order);
      const isMuch = order.pages.length >= worthHands.pages || lacking.length >= worthHands.segments;
      if (isMuch && cores >= coresForAll) {
        hands.hire(cores - 1);
        return makeTogether(hands, edition, order, lacking);
      }
      const isOfMany = edition.digest.items.length >= worthOneForSearch && cores >= coresForAll;
      if (!order.search || !(isMuch || isOfMany)) return makeHere(edition, order);
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

function lackingFor({ digest }: RenderContext, { search }: Order): Segment[] {
  return search ? missingSegments(digest, searchCacheFolder) : [];
}
