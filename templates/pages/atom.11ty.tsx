import { atomFeed } from "../../src/publish/feeds.ts";
import { type FeedData, feedPages } from "../parts/feedPages.ts";

export const data = feedPages("feed.xml");

/** Every feed, as Atom. */
export default function AtomFeed({ edition, feed }: FeedData) {
  return atomFeed(feed, edition.digest);
}
