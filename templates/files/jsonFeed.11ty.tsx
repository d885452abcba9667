import { newestDocuments } from "../../src/outputs/feeds/feedDocuments.ts";
import { jsonFeed } from "../../src/outputs/feeds/jsonFeed.ts";
import { type FeedData, feedFiles } from "../parts/feedFiles.ts";

export const data = feedFiles("jsonFeed", "json", newestDocuments);

/** Every feed as JSON Feed. */
export default function JsonFeed({ context, document }: FeedData) {
  return jsonFeed(document, context.digest);
}
