import type { StatusCount, Tracker } from "./tracker.ts";

/** How many rows have each status now, in the order of the statuses, and then those that no item has reported. Statuses without rows are left out. */
export function countsOf({ statuses, rows }: Tracker): StatusCount[] {
  return [...statuses, undefined]
    .map((status) => ({ status, rows: rows.filter(({ current }) => current?.status === status) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The status that a row had at the end of a day. `history` is the newest first. */
export function statusOn<T extends { readonly date: string }>(
  history: readonly T[],
  day: string,
): T | undefined {
  return history.find(({ date }) => date <= day);
}
