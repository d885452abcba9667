import { atomFeed } from "../../src/outputs/feeds/atom.ts";
import { archiveDocuments, newestDocuments } from "../../src/outputs/feeds/documents.ts";
import { type FeedData, feedPages } from "../parts/feedPages.ts";

export const data = feedPages("xml", (digest) => [...newestDocuments(digest), ...archiveDocuments(digest)]);

/** Every feed, and the archive of the whole, as Atom. */
export default function AtomFeed({ edition, document }: FeedData) {
  return atomFeed(document, edition.digest, edition.path + edition.assets.feedStyle);
}
