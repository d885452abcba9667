import { memoize } from "../../cache/memoize.ts";
import type { Digest, Item } from "../digest.ts";
import type { Tracker } from "./tracker.ts";

/** The trackers that cite an item, in the order of the digest. */
export function trackersCiting(item: Item, { trackers }: Pick<Digest, "trackers">): readonly Tracker[] {
  return citationsIn(trackers).get(item) ?? [];
}

/** Which trackers cite each item; made once for each digest. */
const citationsIn = memoize((trackers: readonly Tracker[]): ReadonlyMap<Item, readonly Tracker[]> => {
  const byItem = new Map<Item, Tracker[]>();
  for (const tracker of trackers)
    for (const item of tracker.items) byItem.set(item, [...(byItem.get(item) ?? []), tracker]);
  return byItem;
});
