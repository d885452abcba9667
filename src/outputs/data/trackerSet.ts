import type { Digest } from "../../digest/digest.ts";
import type { DatedStatus, TrackerRow } from "../../digest/trackers/tracker.ts";
import { type DataSet, dataSet } from "./dataSet.ts";

interface StatusRow {
  readonly tracker: string;
  readonly question: string;
  readonly row: string;
  readonly organisation: string | undefined;
  readonly date: string | undefined;
  readonly status: string | undefined;
  readonly statusName: string | undefined;
  readonly isCurrent: boolean | undefined;
  readonly note: string | undefined;
  readonly item: string | undefined;
}

/** What every tracker says of its rows. Each tracker has the same in files of its own. */
export const trackerSet: DataSet = dataSet<StatusRow>({
  name: "tracker-rows",
  words: ({ dataSets }) => dataSets.trackerRows,
  columns: {
    tracker: { type: "text" },
    question: { type: "text" },
    row: { type: "text" },
    organisation: {
      type: "text",
      optional: true,
      references: "organisations",
    },
    date: { type: "day", optional: true },
    status: { type: "text", optional: true },
    statusName: { type: "text", optional: true },
    isCurrent: { type: "boolean", optional: true },
    note: { type: "text", optional: true },
    item: { type: "text", optional: true, references: "items" },
  },
  *rows({ trackers }) {
    for (const { rows } of trackers) for (const row of rows) yield* statusesOf(row);
  },
  sources: ({ trackers }: Digest) =>
    trackers.flatMap((tracker) => [
      tracker,
      ...tracker.items.map(({ slug }) => slug),
      ...tracker.rows.map(({ name }) => name),
    ]),
});

function statusesOf(row: TrackerRow): StatusRow[] {
  if (row.history.length === 0) return [statusRow(row, undefined)];
  return row.history.toReversed().map((each) => statusRow(row, each));
}

function statusRow({ tracker, name, organisation, current }: TrackerRow, dated: DatedStatus | undefined) {
  return {
    ...{ tracker: tracker.id, question: tracker.name, row: name, organisation: organisation?.id },
    ...{ date: dated?.date, status: dated?.status.id, statusName: dated?.status.name },
    ...{ isCurrent: dated && dated === current, note: dated?.note, item: dated?.item.slug },
  };
}
