import { atomFeed } from "../../src/outputs/feeds/atomFeed.ts";
import { archiveDocuments, newestDocuments } from "../../src/outputs/feeds/feedDocuments.ts";
import { type FeedData, feedPages } from "../parts/feedFiles.ts";

export const data = feedPages("atom", "xml", (digest) => [
  ...newestDocuments(digest),
  ...archiveDocuments(digest),
]);

/** Every feed as Atom, and the archive of the main feed. */
export default function AtomFeed({ context, document }: FeedData) {
  return atomFeed(document, context.digest, context.path + context.assets.feedStyle);
}
