import { typographic } from "../../content/markdown/typographicFields.ts";
import type { TrackerFields, TrackerStatus } from "../../content/schema/index.ts";
import { trackerAddress } from "../../content/siteAddresses.ts";
import type { WrittenTracker } from "../../content/trackers/readTrackers.ts";
import type { Item, Mutable, Organisation } from "../digest.ts";
import { fingerprint } from "../fingerprint.ts";
import { compare, latest } from "../order.ts";
import { withTypography } from "../shownFields.ts";
import { statusOn } from "./counts.ts";
import type { DatedStatus, Tracker, TrackerRow, TrackerTotal } from "./tracker.ts";

type WrittenStatus = TrackerFields["rows"][number]["statuses"][number];

/** What trackers refer to. */
interface TrackerTargets {
  /** The items that are shown, by slug. */
  readonly items: ReadonlyMap<string, Item>;
  readonly organisations: ReadonlyMap<string, Mutable<Organisation>>;
}

/**
 * Makes the trackers, the one that changed last first, and tells each organisation its rows. What items say that are not shown is left out.
 */
export function linkTrackers(
  written: readonly WrittenTracker[],
  items: readonly Item[],
  organisations: ReadonlyMap<string, Mutable<Organisation>>,
): Tracker[] {
  const cited = new Set(written.flatMap(citedItems));
  const bySlug = new Map(items.flatMap((item) => (cited.has(item.slug) ? [[item.slug, item]] : [])));
  return written.map((each) => createTracker(each, { items: bySlug, organisations })).sort(lastChangedFirst);
}

/** The slugs of the items that a tracker cites. */
export function citedItems({ rows, totals }: Pick<TrackerFields, "rows" | "totals">): string[] {
  return [...rows.flatMap(({ statuses }) => statuses), ...totals].map(({ item }) => item);
}

function createTracker(written: WrittenTracker, targets: TrackerTargets): Tracker {
  const { id, question, standfirst } = written;
  const tracker: Mutable<Tracker> = {
    ...{ id, name: typographic(question), standfirst: standfirst && typographic(standfirst) },
    ...{ address: trackerAddress(id), fingerprint: "", items: [], rows: [], totals: [], changes: [] },
    statuses: written.statuses.map((status) => withTypography(status, "name", "meaning")),
  };
  const statuses = new Map(tracker.statuses.map((status) => [status.id, status]));
  tracker.rows = written.rows.flatMap((row) => createRow(row, tracker as Tracker, statuses, targets));
  tracker.changes = tracker.rows.flatMap(({ history }) => history).sort(newestFirst);
  tracker.totals = written.totals
    .flatMap((total) => createTotal(total, tracker.rows, statuses, targets))
    .sort(newestFirst);
  const its = new Set([...tracker.changes, ...tracker.totals].map(({ item }) => item));
  tracker.items = [...targets.items.values()].filter((item) => its.has(item));
  tracker.fingerprint = fingerprint(
    written,
    tracker.rows.map(({ name }) => name),
    tracker.items.map(({ slug }) => slug),
  );
  return tracker as Tracker;
}

function createRow(
  { organisation: id, label = "", statuses: written }: TrackerFields["rows"][number],
  tracker: Tracker,
  statuses: ReadonlyMap<string, TrackerStatus>,
  { items, organisations }: TrackerTargets,
): TrackerRow[] {
  const organisation = organisations.get(id ?? "");
  if (id !== undefined && organisation === undefined) return [];
  const row: Mutable<TrackerRow> = {
    tracker,
    id: id ?? label,
    organisation: organisation as Organisation | undefined,
    name: organisation?.name ?? typographic(label),
    current: undefined,
    history: [],
  };
  let before: DatedStatus | undefined;
  for (const { date, status: statusId, item: slug, note } of written.toSorted(oldestFirst)) {
    const [status, item] = [statuses.get(statusId), items.get(slug)];
    if (status === undefined || item === undefined) continue;
    before = { row: row as TrackerRow, date, status, item, note: note && typographic(note), before };
    row.history.unshift(before);
  }
  row.current = before;
  (organisation?.trackerRows as TrackerRow[] | undefined)?.push(row as TrackerRow);
  return [row as TrackerRow];
}

function createTotal(
  { status: statusId, item: slug, note, ...total }: TrackerFields["totals"][number],
  rows: readonly TrackerRow[],
  statuses: ReadonlyMap<string, TrackerStatus>,
  { items }: TrackerTargets,
): TrackerTotal[] {
  const [status, item] = [statuses.get(statusId), items.get(slug)];
  if (status === undefined || item === undefined) return [];
  const counted = rows.filter((row) => statusOn(row.history, total.date)?.status === status).length;
  return [{ ...total, of: total.of, status, item, note: note && typographic(note), counted }];
}

const oldestFirst = (a: WrittenStatus, b: WrittenStatus) => compare(a.date, b.date);
const newestFirst = (a: { date: string }, b: { date: string }) => compare(b.date, a.date);

function lastChangedFirst(a: Tracker, b: Tracker): number {
  return compare(lastChange(b), lastChange(a)) || compare(a.id, b.id);
}

/** The day of the newest status or total of a tracker; empty if it has none. */
export function lastChange({ changes, totals }: Tracker): string {
  return latest([...changes, ...totals].map(({ date }) => date)) ?? "";
}
