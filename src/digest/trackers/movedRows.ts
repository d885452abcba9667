import type { Item } from "../digest.ts";
import type { DatedStatus, Tracker } from "./tracker.ts";

/** The rows of a tracker that items moved from one status to another, or that have their first status from them. */
export interface MovedRows {
  readonly tracker: Tracker;
  /** Newest first. */
  readonly changes: readonly DatedStatus[];
}

/** What some items moved in trackers. A status that an item only reports again is left out. */
export function movedRows(trackers: readonly Tracker[], items: readonly Item[]): MovedRows[] {
  const cited = new Set(items);
  return trackers
    .map((tracker) => ({
      tracker,
      changes: tracker.changes.filter(
        ({ item, status, before }) => cited.has(item) && before?.status !== status,
      ),
    }))
    .filter(({ changes }) => changes.length > 0);
}

/** With more rows than this, only their numbers are told. */
const mostNamed = 2;

/** What moved, in words: "The River Board: Named", or "Named 5, Must search again 5". */
export function movedWords({ tracker, changes }: MovedRows): string {
  if (changes.length <= mostNamed)
    return changes.map(({ row, status }) => `${row.name}: ${status.name}`).join("; ");
  return tracker.statuses
    .map((status) => ({ status, count: changes.filter((each) => each.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${status.name} ${count}`)
    .join(", ");
}
