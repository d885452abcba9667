import { newestDocuments } from "../../src/outputs/feeds/feedDocuments.ts";
import { jsonFeed } from "../../src/outputs/feeds/jsonFeed.ts";
import { type FeedData, feedPages } from "../parts/feedFiles.ts";

export const data = feedPages("jsonFeed", "json", newestDocuments);

/** Every feed as JSON Feed. */
export default function JsonFeed({ context, document }: FeedData) {
  return jsonFeed(document, context.digest);
}
