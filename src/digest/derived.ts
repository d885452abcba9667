import type { Correction, Item, KeyDate } from "./digest.ts";
import { compare } from "./order.ts";

/** Every key date of the items, the earliest first. A month is past when it is over. */
export function keyDatesOf(items: readonly Item[], today: string): KeyDate[] {
  return items
    .flatMap((item) =>
      item.keyDates.map((keyDate) => ({
        ...keyDate,
        item,
        past: keyDate.date.text < today.slice(0, keyDate.date.text.length),
      })),
    )
    .sort((a, b) => compare(a.date.text, b.date.text));
}

/** Every correction and clarification of the items, newest first. An `update` adds to an item and corrects nothing. */
export function correctionsOf(items: readonly Item[]): Correction[] {
  return items
    .flatMap((item) =>
      item.updates.filter(({ kind }) => kind !== "update").map((update) => ({ ...update, item })),
    )
    .sort((a, b) => compare(b.date, a.date));
}
