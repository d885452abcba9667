import { pageFile } from "../../src/content/addresses.ts";
import { type Feed, feedsOf } from "../../src/publish/feeds.ts";
import type { Edition, PageData } from "../edition.ts";

export interface FeedData extends PageData {
  readonly feed: Feed;
}

/** What Eleventy is told of a kind of feed: one for every feed of the digest, each written to `file` below its page. */
export function feedPages(file: "feed.xml" | "feed.json") {
  return {
    pagination: {
      data: "edition.digest.topics",
      size: 1,
      alias: "feed",
      before: (_: unknown, { edition }: { edition: Edition }) => feedsOf(edition.digest),
    },
    permalink: ({ feed }: FeedData) => pageFile(feed.address).replace("index.html", file),
  };
}
