import type { Digest } from "../../digest/digest.ts";
import type { DatedStatus, Tracker, TrackerRow } from "../../digest/trackers/tracker.ts";
import { csv } from "../../files/csv.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";

const header = [
  "row",
  "organisation",
  "region",
  "code",
  "date",
  "status",
  "status_name",
  "is_current",
  "note",
  "item",
];

/**
 * Writes a tracker as CSV: a line for each dated status of each row, oldest first, and one without a status for a row of which nothing was
 * reported.
 */
export function trackerCsv({ rows }: Tracker, digest: Digest): string {
  return csv([header, ...rows.flatMap((row) => linesOf(row, digest))]);
}

function linesOf(row: TrackerRow, digest: Digest): string[][] {
  const { name, organisation, current, history } = row;
  const subject = [name, organisation?.id ?? "", organisation?.region ?? "", organisation?.code ?? ""];
  if (history.length === 0) return [[...subject, "", "", "", "", "", ""]];
  return history.toReversed().map((each) => [...subject, ...statusCells(each, digest, each === current)]);
}

function statusCells(
  { date, status, note = "", item }: DatedStatus,
  digest: Digest,
  isCurrent: boolean,
): string[] {
  return [date, status.id, status.name, isCurrent ? "yes" : "no", note, absoluteUrl(item.address, digest)];
}
