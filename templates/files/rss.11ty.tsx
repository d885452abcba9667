import { newestDocuments } from "../../src/outputs/feeds/feedDocuments.ts";
import { rssFeed } from "../../src/outputs/feeds/rssFeed.ts";
import { type FeedData, feedFiles } from "../parts/feedFiles.ts";

export const data = feedFiles("rss", "rss", newestDocuments);

/** Every feed as RSS. */
export default function RssFeed({ context, document }: FeedData) {
  return rssFeed(document, context.digest, context.basePath + context.assets.feedStyle);
}
