import type { Digest } from "../../digest/digest.ts";
import { latest } from "../../digest/order.ts";
import { lastChange } from "../../digest/trackers/linkTrackers.ts";

/** The day of the newest item, update or status in the data; undefined if there is none. It does not change while nothing is published. */
export function dataDay({ items, trackers }: Pick<Digest, "items" | "trackers">): string | undefined {
  const [newest] = items;
  const updates = items.flatMap(({ updates }) => updates.map(({ date }) => date));
  const statuses = trackers.map(lastChange).filter(Boolean);
  return latest([...(newest ? [newest.date] : []), ...updates, ...statuses]);
}
