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
  title: "Trackers",
  about:
    "Each row is a status that a row of a tracker has or had, the oldest first. A row of which nothing was reported has one without a status.",
  columns: {
    tracker: { type: "text", about: "The id of the tracker." },
    question: { type: "text", about: "Its question." },
    row: { type: "text", about: "Who or what is tracked." },
    organisation: {
      type: "text",
      optional: true,
      references: "organisations",
      about: "The id of the organisation, if that is what is tracked.",
    },
    date: { type: "day", optional: true, about: "The day from which the row has the status." },
    status: { type: "text", optional: true, about: "The id of the status." },
    statusName: { type: "text", optional: true, about: "The name of the status." },
    isCurrent: { type: "boolean", optional: true, about: "Whether it is the newest status of the row." },
    note: { type: "text", optional: true, about: "What readers should know besides." },
    item: { type: "text", optional: true, references: "items", about: "The id of the item that says so." },
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
