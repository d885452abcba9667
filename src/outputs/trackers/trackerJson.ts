import type { Digest, Item } from "../../digest/digest.ts";
import { lastChange } from "../../digest/trackers/linkTrackers.ts";
import type { Tracker, TrackerRow } from "../../digest/trackers/tracker.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";

/** Writes a tracker as JSON: its statuses, its rows with their dated statuses (oldest first), and its totals (oldest first). */
export function trackerJson(tracker: Tracker, digest: Digest): string {
  const { id, name, standfirst, address, statuses, rows, totals } = tracker;
  const itemOf = ({ headline, address }: Item) => ({ headline, url: absoluteUrl(address, digest) });
  const rowOf = ({ id, name, organisation, current, history }: TrackerRow) => ({
    id,
    name,
    organisation: organisation?.id,
    region: organisation?.region,
    code: organisation?.code,
    status: current?.status.id ?? null,
    statuses: history
      .toReversed()
      .map(({ date, status, note, item }) => ({ date, status: status.id, note, item: itemOf(item) })),
  });
  const value = {
    ...{ id, question: name, standfirst, url: absoluteUrl(address, digest) },
    changed: lastChange(tracker) || null,
    statuses,
    rows: rows.map(rowOf),
    totals: totals.toReversed().map(({ status, item, ...total }) => ({
      ...total,
      status: status.id,
      item: itemOf(item),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
