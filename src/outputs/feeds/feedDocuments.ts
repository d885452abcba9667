import type { Digest } from "../../digest/digest.ts";
import { latest } from "../../digest/order.ts";
import { updatedOn } from "./feedEntry.ts";
import { entriesPerFeed, type Feed, type FeedItem, feedsOf, mainFeed } from "./feedList.ts";

/** A file of a feed: its newest entries, or a page of its archive. */
export interface FeedDocument {
  readonly feed: Feed;
  /** Newest first. */
  readonly items: readonly FeedItem[];
  /** The number of the archive page, counted from the oldest; undefined for the newest entries. */
  readonly number: number | undefined;
  /** How many pages the archive has. */
  readonly pages: number;
}

/** The name of a feed's file in each format, and how the names of its archive end. */
const fileNames = {
  atom: ["feed", "xml"],
  json: ["feed", "json"],
  rss: ["rss", "xml"],
} as const;

export type FeedFormat = keyof typeof fileNames;

/** The newest entries of every feed. */
export function newestDocuments(digest: Digest): FeedDocument[] {
  return feedsOf(digest).map((feed) => {
    if (feed.address !== "/")
      return { feed, items: feed.items.slice(0, entriesPerFeed), number: undefined, pages: 0 };
    const pages = archivePages(feed);
    const items = feed.items.slice(0, feed.items.length - pages * entriesPerFeed);
    return { feed, items, number: undefined, pages };
  });
}

/**
 * The archive of the main feed (RFC 5005), the oldest page first. Pages are numbered and filled from the oldest entry, so that new
 * entries do not change existing pages, except for the link from the last page to the next.
 */
export function archiveDocuments(digest: Digest): FeedDocument[] {
  const feed = mainFeed(digest);
  const pages = archivePages(feed);
  const { length } = feed.items;
  return Array.from({ length: pages }, (_, index) => ({
    feed,
    items: feed.items.slice(length - (index + 1) * entriesPerFeed, length - index * entriesPerFeed),
    number: index + 1,
    pages,
  }));
}

/** The address of the newest entries of a feed: `/topics/water/rss.xml`. */
export function feedAddress({ address }: Pick<Feed, "address">, format: FeedFormat): string {
  return address + fileNames[format].join(".");
}

/** The address of a document: `/topics/water/feed.xml`, `/feed/1.xml`. */
export function documentAddress({ feed, number }: FeedDocument, format: FeedFormat): string {
  const [name, extension] = fileNames[format];
  return number === undefined ? feedAddress(feed, format) : `${feed.address}${name}/${number}.${extension}`;
}

/** The document with the next older entries; undefined for the oldest. */
export function olderThan(document: FeedDocument): FeedDocument | undefined {
  const number = (document.number ?? document.pages + 1) - 1;
  return number > 0 ? { ...document, number } : undefined;
}

/** The document with the next newer entries; undefined for the newest. */
export function newerThan(document: FeedDocument): FeedDocument | undefined {
  const { number, pages } = document;
  if (number === undefined) return undefined;
  return { ...document, number: number < pages ? number + 1 : undefined };
}

/** The day of a feed's newest change. Atom requires a date, so a feed without entries has that of the first item. */
export function updatedOf({ items }: FeedDocument, digest: Digest): string {
  return latest(items.map(updatedOn)) ?? digest.items.at(-1)?.date ?? "1970-01-01";
}

/** The number of full archive pages. The newest document keeps at least as many entries as a page has, and no entry is in two documents. */
function archivePages({ items }: Feed): number {
  return Math.max(0, Math.floor(items.length / entriesPerFeed) - 1);
}
