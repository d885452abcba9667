import { availableParallelism } from "node:os";
import type { Edition } from "../../../templates/edition.ts";
import type { Kept } from "../../content/kept.ts";
import type { Digest } from "../../digest/digest.ts";
import { lackingOf } from "../../publish/search/segmentFile.ts";
import { type Segment, segmentsOf } from "../../publish/search/segments.ts";
import { searchCache } from "../cacheFolder.ts";
import { noHands } from "./hands.ts";
import {
  jobFor,
  type Making,
  makeBeside,
  makeHere,
  makeTogether,
  type Order,
  segmentsParts,
} from "./making.ts";
import { coresForAll, readItems, worthOneForSearch } from "./readItems.ts";

/** How many pages are rendered or segments indexed before other processes are worth their start. */
const worthHands = { pages: 1500, segments: 8 };

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
    readItems: (root, search = false) => readItems(root, hands, search),
    open({ items: { path, version }, ...source }) {
      hands.tell({ name: "open", ...source, items: { path, version } });
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

function lackingFor({ digest }: Edition, { search }: Order): Segment[] {
  return search ? lackingOf(segmentsOf(digest), searchCache) : [];
}
