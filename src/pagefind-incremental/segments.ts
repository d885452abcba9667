import { hashOf } from "../files/hash.ts";
import type { SearchedItem, SearchInput } from "../outputs/search/searchInput.ts";
import { indexCodeVersion } from "./codeVersion.ts";

/** A part of the archive that is indexed by itself. */
export interface Segment {
  /** Tells what its index is made from: two segments with the same key have the same index. */
  readonly key: string;
  /** Oldest first. */
  readonly items: readonly SearchedItem[];
}

/**
 * The most items of a segment. All of them are indexed anew when one is edited, at 0.7 ms an item; and the first join takes
 * longer for more segments, as each has the common words: at 10,000 items 0.6 s for 20, 0.8 s for 39, 1.4 s for 115.
 */
export const mostItems = 500;

/** The periods that the calendar is divided into, each within the one before. */
const PERIODS: readonly ((date: string) => string)[] = [
  () => "",
  (date) => date.slice(0, 3),
  (date) => date.slice(0, 4),
  (date) => date.slice(0, 4) + (date.slice(5, 7) < "07" ? "a" : "b"),
  (date) => date.slice(0, 4) + Math.ceil(Number(date.slice(5, 7)) / 3),
  (date) => date.slice(0, 7),
  (date) => date.slice(0, 7) + Math.min(2, Math.floor((Number(date.slice(8, 10)) - 1) / 10)),
  (date) => date.slice(0, 10),
];

/**
 * The segments of a digest, oldest first. A period of the calendar is one segment if it has few enough items, otherwise
 * its parts are: so an item that is added or taken away changes no segments but those around it.
 */
export function segmentsOf({ items }: Pick<SearchInput, "items">, most = mostItems): Segment[] {
  return divided(items.toReversed(), most).map((part) => ({ items: part, key: keyOf(part) }));
}

function divided(items: readonly SearchedItem[], most: number, level = 0): (readonly SearchedItem[])[] {
  const period = PERIODS[level];
  if (!period) return [items];
  const parts: SearchedItem[][] = [];
  let before: string | undefined;
  for (const item of items) {
    const name = period(item.date);
    if (name === before) parts.at(-1)?.push(item);
    else parts.push([item]);
    before = name;
  }
  return parts.flatMap((part) => (part.length > most ? divided(part, most, level + 1) : [part]));
}

/** All that documents are made from, without making them: the texts need not be at hand. */
function keyOf(items: readonly SearchedItem[]): string {
  const sources = items.map(({ hash, address, issue, people, organisations, topics }) => [
    hash,
    address,
    issue.week,
    ...[people, organisations, topics].map((subjects) => subjects.map(({ id, name }) => [id, name])),
  ]);
  return hashOf(JSON.stringify([indexCodeVersion(), sources]));
}
