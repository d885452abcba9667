import type { Issue, Item } from "../digest.ts";
import { compare } from "../order.ts";
import type { DatedStatus, Tracker, TrackerRow } from "./tracker.ts";

/** The rows of a tracker that stand elsewhere after an issue than before, each with its new status. */
export interface MovedRows {
  readonly tracker: Tracker;
  /** Newest first. */
  readonly changes: readonly DatedStatus[];
}

/**
 * What moved in trackers in the week of an issue, as its readers see it: a status counts from the day on which they could read of it, however old it is. So a
 * status from before the one that they know moves nothing, and neither does one that is only reported again. `isWanted` tells whose statuses to list.
 */
export function movedRows(
  trackers: readonly Tracker[],
  issue: Pick<Issue, "from" | "to">,
  isWanted: (item: Item) => boolean,
): MovedRows[] {
  return trackers
    .map((tracker) => ({
      tracker,
      changes: tracker.rows
        .flatMap((row) => move(row, issue) ?? [])
        .filter(({ item }) => isWanted(item))
        .sort((a, b) => compare(b.date, a.date)),
    }))
    .filter(({ changes }) => changes.length > 0);
}

/** The status that a row has after an issue, if it had another one before. */
function move({ history }: TrackerRow, { from, to }: Pick<Issue, "from" | "to">): DatedStatus | undefined {
  const after = history.find((each) => readFrom(each) <= to);
  const before = history.find((each) => readFrom(each) < from);
  return after?.status === before?.status ? undefined : after;
}

/** The day from which readers knew of a status: that of its item or, if the item told it later in an update, that of the status. */
function readFrom({ date, item }: DatedStatus): string {
  return date > item.date ? date : item.date;
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
