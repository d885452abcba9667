import type { Digest } from "../../../src/digest/digest.ts";
import { atomFeed } from "../../../src/outputs/feeds/atomFeed.ts";
import {
  archiveDocuments,
  documentAddress,
  newestDocuments,
} from "../../../src/outputs/feeds/feedDocuments.ts";
import { jsonFeed } from "../../../src/outputs/feeds/jsonFeed.ts";
import { rssFeed } from "../../../src/outputs/feeds/rssFeed.ts";

/** Every file of every feed of a digest, by its address, as Atom, JSON and RSS. */
export function feedFiles(digest: Digest): Map<string, string> {
  const newest = newestDocuments(digest);
  const atom = [...newest, ...archiveDocuments(digest)].map(
    (each) => [documentAddress(each, "atom"), atomFeed(each, digest, "/assets/feed.css")] as const,
  );
  return new Map([
    ...atom,
    ...newest.map((each) => [documentAddress(each, "json"), jsonFeed(each, digest)] as const),
    ...newest.map(
      (each) => [documentAddress(each, "rss"), rssFeed(each, digest, "/assets/feed.css")] as const,
    ),
  ]);
}
