import { jsonFeed } from "../../src/publish/feeds.ts";
import { type FeedData, feedPages } from "../parts/feedPages.ts";

export const data = feedPages("feed.json");

/** Every feed, as JSON Feed. */
export default function JsonFeed({ edition, feed }: FeedData) {
  return jsonFeed(feed, edition.digest);
}
