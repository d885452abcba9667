import { archiveAddress } from "../content/siteAddresses.ts";
import type { Item, Period, Year } from "./digest.ts";
import { groupBy } from "./groupBy.ts";

/** The archive: items, newest first, by year and month, newest first. */
export function archiveByYear(items: readonly Item[]): Year[] {
  return periods(items, 4).map((year) => ({ ...year, months: periods(year.items, 7) }));
}

/** Periods are told apart by the first `length` characters of a date: 4 for years, 7 for months. */
function periods(items: readonly Item[], length: 4 | 7): Period[] {
  const groups = groupBy(items, ({ date }) => date.slice(0, length));
  return [...groups].map(([period, ofPeriod]) => ({
    period,
    address: archiveAddress(period),
    items: ofPeriod,
  }));
}
