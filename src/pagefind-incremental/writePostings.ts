import { type Growing, writeHead, writeRaw } from "./cbor.ts";
import type { Merged } from "./merge.ts";
import { COLUMN, COLUMNS, postingParts } from "./postings.ts";
import { numberAt, type Part } from "./spellings.ts";

/** What is known of written postings: see `COLUMN`. Pages are those of all parts. */
export type Row = Readonly<Record<keyof typeof COLUMN, number>>;

/**
 * Writes the postings that parts have of a key. Their bytes stay as they are but for the number of a part's first page, since a
 * page is told as the distance from the one before.
 */
export function writePostings(to: Growing, parts: readonly Part[], { lists, places }: Merged): Row {
  let total = 0;
  lists.forEach((list, at) => {
    total += parts[list]?.numbers[(places[at] ?? 0) * COLUMNS + COLUMN.count] ?? 0;
  });
  writeHead(to, "list", total);
  let [count, first, last, size, start] = [0, 0, 0, 0, to.length];
  lists.forEach((list, at) => {
    const part = parts[list] as Part;
    const row = (places[at] ?? 0) * COLUMNS;
    const own = numberAt(part, row + COLUMN.count);
    if (own === 0) return;
    const page = part.firstPage + numberAt(part, row + COLUMN.first);
    writeHead(to, "list", postingParts);
    writeHead(to, "number", page - last);
    if (count === 0) [first, start] = [page, to.length];
    writeRaw(to, part.postings, numberAt(part, row + COLUMN.start), numberAt(part, row + COLUMN.end));
    count += own;
    last = part.firstPage + numberAt(part, row + COLUMN.last);
    size += numberAt(part, row + COLUMN.size);
  });
  return { count, first, last, size, start, end: to.length };
}
