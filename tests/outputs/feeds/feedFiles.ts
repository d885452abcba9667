import type { Digest } from "../../../src/digest/digest.ts";
import { atomFeed } from "../../../src/outputs/feeds/atomFeed.ts";
import {
  archiveDocuments,
  documentAddress,
  newestDocuments,
} from "../../../src/outputs/feeds/feedDocuments.ts";
import { jsonFeed } from "../../../src/outputs/feeds/jsonFeed.ts";

/** Every file of every feed of a digest, by its address, as Atom and JSON. */
export function feedFiles(digest: Digest): Map<string, string> {
  const newest = newestDocuments(digest);
  const atom = [...newest, ...archiveDocuments(digest)].map(
    (each) => [documentAddress(each, "xml"), atomFeed(each, digest, "/assets/feed.css")] as const,
  );
  return new Map([
    ...atom,
    ...newest.map((each) => [documentAddress(each, "json"), jsonFeed(each, digest)] as const),
  ]);
}
