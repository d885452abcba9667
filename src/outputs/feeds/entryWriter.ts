import { memoize } from "../../cache/memoize.ts";
import type { Digest } from "../../digest/digest.ts";
import type { FeedDocument } from "./feedDocuments.ts";
import { entryOf, type FeedEntry } from "./feedEntry.ts";
import type { FeedItem } from "./feedList.ts";

/** The most bytes of all entries of a document, because programs ask for feeds again and again, and some refuse large ones. */
export const mostBytes = 1_000_000;

/** An entry as a format has it. */
interface WrittenEntry {
  readonly text: string;
  readonly bytes: number;
}

/**
 * Makes the function that writes the entries of a document in a format. `write` writes one. If the whole texts have more than `mostBytes`
 * bytes, older entries have only their short ones.
 */
export function entryWriter(write: (entry: FeedEntry, digest: Digest) => string) {
  const written = (entry: FeedEntry, digest: Digest): WrittenEntry => {
    const text = write(entry, digest);
    return { text, bytes: Buffer.byteLength(text) };
  };
  const whole = (item: FeedItem, digest: Digest) => written(entryOf(item, digest), digest);
  const cachedWhole = (item: FeedItem, digest: Digest) => {
    if (cache.write !== write) cache = { write, entries: new WeakMap() };
    const cached = cache.entries.get(item) ?? whole(item, digest);
    cache.entries.set(item, cached);
    return cached;
  };
  const shortIn = memoize((digest: Digest) =>
    memoize((item: FeedItem) => {
      const entry = entryOf(item, digest);
      return written({ ...entry, html: entry.shortHtml }, digest);
    }),
  );
  return ({ items, number }: FeedDocument, digest: Digest): string[] => {
    // An entry is in only one page of the archive, so caching it would only take memory.
    const entries = items.map((item) => (number === undefined ? cachedWhole : whole)(item, digest));
    if (bytesOf(entries) <= mostBytes) return entries.map(({ text }) => text);
    return withinCeiling(entries, items.map(shortIn(digest)));
  };
}

/** As many whole entries, the newest, as fit with the short ones of all others. */
function withinCeiling(entries: readonly WrittenEntry[], short: readonly WrittenEntry[]): string[] {
  let bytes = bytesOf(short);
  const first = entries.findIndex((entry, index) => {
    bytes += entry.bytes - (short[index]?.bytes ?? 0);
    return bytes > mostBytes;
  });
  return [...entries.slice(0, first), ...short.slice(first)].map(({ text }) => text);
}

function bytesOf(entries: readonly WrittenEntry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * The whole entries that were written last, because an item is in many feeds. They are of one format: a build writes all documents of a
 * format before those of the next, and the entries of all formats would take much memory.
 */
let cache: { readonly write: unknown; readonly entries: WeakMap<FeedItem, WrittenEntry> } = {
  write: undefined,
  entries: new WeakMap(),
};
