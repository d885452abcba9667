import type { Digest } from "../../digest/digest.ts";
import { entriesPerFeed, type Feed, feedsOf, type Told, wholeFeed } from "./feeds.ts";

/** A file of a feed: its newest entries or, where it has an archive, a page of that. */
export interface FeedDocument {
  readonly feed: Feed;
  /** Newest first. */
  readonly told: readonly Told[];
  /** Which page of the archive it is, counted from the oldest; undefined for the newest entries. */
  readonly number: number | undefined;
  /** How many pages the archive has. */
  readonly pages: number;
}

export type FeedFormat = "xml" | "json";

/** The newest entries of every feed. */
export function newestDocuments(digest: Digest): FeedDocument[] {
  return feedsOf(digest).map((feed) => {
    if (feed.address !== "/")
      return { feed, told: feed.told.slice(0, entriesPerFeed), number: undefined, pages: 0 };
    const pages = archivePages(feed);
    const told = feed.told.slice(0, feed.told.length - pages * entriesPerFeed);
    return { feed, told, number: undefined, pages };
  });
}

/**
 * The archive of the whole feed (RFC 5005), the oldest page first. Pages are counted and filled from the oldest entry on: what
 * comes later leaves those that are there as they were, but for a link from the last to the one that follows it.
 */
export function archiveDocuments(digest: Digest): FeedDocument[] {
  const feed = wholeFeed(digest);
  const pages = archivePages(feed);
  const { length } = feed.told;
  return Array.from({ length: pages }, (_, index) => ({
    feed,
    told: feed.told.slice(length - (index + 1) * entriesPerFeed, length - index * entriesPerFeed),
    number: index + 1,
    pages,
  }));
}

/** The address of a document. */
export function documentAddress({ feed, number }: FeedDocument, format: FeedFormat): string {
  return number === undefined ? `${feed.address}feed.${format}` : `${feed.address}feed/${number}.${format}`;
}

/** The document with the entries before those of this one; undefined for the oldest. */
export function olderThan(document: FeedDocument): FeedDocument | undefined {
  const number = (document.number ?? document.pages + 1) - 1;
  return number > 0 ? { ...document, number } : undefined;
}

/** The document with the entries after those of this one; undefined for the newest. */
export function newerThan(document: FeedDocument): FeedDocument | undefined {
  const { number, pages } = document;
  if (number === undefined) return undefined;
  return { ...document, number: number < pages ? number + 1 : undefined };
}

/** So many that as many again, or more, stay outside: no entry is in two documents, and the newest has the fewest of all. */
function archivePages({ told }: Feed): number {
  return Math.max(0, Math.floor(told.length / entriesPerFeed) - 1);
}
