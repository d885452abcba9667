import { pageFile } from "../../src/content/addresses.ts";
import { atomFeed, type Feed, feedsOf } from "../../src/publish/feeds.ts";
import type { Edition, PageData } from "../edition.ts";

interface FeedData extends PageData {
  readonly feed: Feed;
}

export const data = {
  pagination: {
    data: "edition.digest.topics",
    size: 1,
    alias: "feed",
    before: (_: unknown, { edition }: { edition: Edition }) => feedsOf(edition.digest),
  },
  permalink: ({ feed }: FeedData) => pageFile(feed.address).replace("index.html", "feed.xml"),
};

/** Every feed, as Atom. */
export default function AtomFeed({ edition, feed }: FeedData) {
  return atomFeed(feed, edition.digest);
}
