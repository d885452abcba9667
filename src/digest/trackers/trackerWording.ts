import type { TrackerTotal } from "./tracker.ts";

/** A total in words: "Named: 21 of 42". */
export function totalWords({
  status,
  value,
  of: all,
}: Pick<TrackerTotal, "status" | "value" | "of">): string {
  return `${status.name}: ${value.toLocaleString("en-GB")}${all === undefined ? "" : ` of ${all.toLocaleString("en-GB")}`}`;
}
