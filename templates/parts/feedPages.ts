import { pageFile } from "../../src/content/addresses.ts";
import { type Feed, feedsOf } from "../../src/publish/feeds.ts";
import type { PageData } from "../edition.ts";
import { pages } from "../pageKind.ts";

export interface FeedData extends PageData {
  readonly feed: Feed;
}

/** What Eleventy is told of a kind of feed: one for every feed of the digest, each written to `file` below its page. */
export function feedPages(file: "feed.xml" | "feed.json") {
  return pages("feed", {
    of: feedsOf,
    file: ({ address }) => pageFile(address).replace("index.html", file),
    shows: ({ title, items }, digest) => [title, ...items, items.length === 0 ? digest.mark : undefined],
  });
}
