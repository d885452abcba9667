import type { TrackerFields, TrackerStatus } from "../../content/schema/index.ts";
import type { Item, Organisation, Subject } from "../digest.ts";

/**
 * A question, and the answer for each of its rows from day to day. `name` is the question, and `items` are those that it cites. It leaves
 * out what items say that are not shown.
 */
export interface Tracker extends Subject, Pick<TrackerFields, "standfirst"> {
  /** In the order of its file. */
  readonly statuses: readonly TrackerStatus[];
  /** In the order of its file. */
  readonly rows: readonly TrackerRow[];
  /** What items report of all rows together, newest first. */
  readonly totals: readonly TrackerTotal[];
  /** Every dated status of all rows, newest first and, within a day, in the order of the rows. */
  readonly changes: readonly DatedStatus[];
}

/** Who or what is tracked. */
export interface TrackerRow {
  readonly tracker: Tracker;
  /** Unique in its tracker: the organisation's id, or the label. */
  readonly id: string;
  readonly organisation: Organisation | undefined;
  /** The organisation's name, or the label. */
  readonly name: string;
  /** Its newest status; undefined if no item has reported any. */
  readonly current: DatedStatus | undefined;
  /** All its statuses, newest first. */
  readonly history: readonly DatedStatus[];
}

/** What an item says of a row. */
export interface DatedStatus {
  readonly row: TrackerRow;
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  readonly status: TrackerStatus;
  readonly item: Item;
  readonly note: string | undefined;
  /** What the row was before; undefined if nothing was known. It may have the same status, which was then reported again. */
  readonly before: DatedStatus | undefined;
}

/** How many rows have a status, as an item reports it. */
export interface TrackerTotal {
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  readonly status: TrackerStatus;
  readonly value: number;
  /** How many there are in all. */
  readonly of: number | undefined;
  readonly item: Item;
  /** Why the rows do not add up to it. */
  readonly note: string | undefined;
  /** How many rows of the tracker had the status on that day. */
  readonly counted: number;
}

/** The rows that have a status now. */
export interface StatusCount {
  /** Undefined for the rows of which no item has reported a status. */
  readonly status: TrackerStatus | undefined;
  readonly rows: readonly TrackerRow[];
}
