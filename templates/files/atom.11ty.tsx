import { atomFeed } from "../../src/outputs/feeds/atomFeed.ts";
import { archiveDocuments, newestDocuments } from "../../src/outputs/feeds/feedDocuments.ts";
import { type FeedData, feedFiles } from "../parts/feedFiles.ts";

export const data = feedFiles("atom", "atom", (digest) => [
  ...newestDocuments(digest),
  ...archiveDocuments(digest),
]);

/** Every feed as Atom, and the archive of the main feed. */
export default function AtomFeed({ context, document }: FeedData) {
  return atomFeed(document, context.digest, context.basePath + context.assets.feedStyle);
}
