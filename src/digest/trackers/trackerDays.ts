import { groupBy } from "../groupBy.ts";
import { compare } from "../order.ts";
import type { DatedStatus, Tracker, TrackerTotal } from "./tracker.ts";

/** What a tracker says of a day. */
export interface TrackerDay {
  readonly tracker: Tracker;
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  /** In the order of the rows. */
  readonly changes: readonly DatedStatus[];
  readonly totals: readonly TrackerTotal[];
}

/** The days on which a tracker changed, newest first. */
export function trackerDays(tracker: Tracker): TrackerDay[] {
  const changes = groupBy(tracker.changes, ({ date }) => date);
  const totals = groupBy(tracker.totals, ({ date }) => date);
  const days = [...new Set([...changes.keys(), ...totals.keys()])].sort((a, b) => compare(b, a));
  return days.map((date) => ({
    tracker,
    date,
    changes: changes.get(date) ?? [],
    totals: totals.get(date) ?? [],
  }));
}
