import type { Update } from "../content/schema/index.ts";

/**
 * The anchors of an item's notes on its page: `item:correction-2021-11-11`, and `item:correction-2021-11-11-2` for the second of its
 * kind on a day. They are part of ids in the feed of corrections. They stay the same as long as the order of notes does.
 */
export function noteAnchors(updates: readonly Update[]): string[] {
  const counts = new Map<string, number>();
  return updates.map(({ kind, date }) => {
    const anchor = `item:${kind}-${date}`;
    const count = (counts.get(anchor) ?? 0) + 1;
    counts.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  });
}
