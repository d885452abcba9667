import type { WrittenItem } from "../../content/items/readItem.ts";
import type { Problem } from "../../content/problem.ts";
import type { Figure } from "../../content/schema/index.ts";
import type { WrittenTracker } from "../../content/trackers/readTrackers.ts";
import { type TrackerInput, warningIn } from "./trackerInput.ts";

/**
 * Warns of the newest total of a status if a newer item gives another number. The item that the total cites has the number among its figures;
 * a newer item says otherwise if it has a figure with the same label and unit, and another value.
 */
export function newerFigures(
  tracker: WrittenTracker,
  { items, bySlug, readFields }: TrackerInput,
): Problem[] {
  return tracker.totals.flatMap((total, index) => {
    const { date, status, value, of: all } = total;
    if (tracker.totals.some((each) => each.status === status && each.date > date)) return [];
    const figure = bySlug
      .get(total.item)
      ?.figures.find((each) => each.value === value && (all === undefined || each.of === all));
    const newest = figure && newestReport(figure, date, items);
    if (newest === undefined || newest.figure.value === value) return [];
    const message = `\`${newest.item.slug}\` of ${newest.item.date} has the newer figure ${newest.figure.value} for “${newest.figure.label}”.`;
    const hint = "Add a total that cites it.";
    return [warningIn(tracker, ["totals", index, "value"], String(value), message, hint, readFields)];
  });
}

interface Report {
  readonly item: WrittenItem;
  readonly figure: Figure;
}

/** The newest report of a figure after a day. */
function newestReport(
  { label, unit }: Figure,
  after: string,
  items: readonly WrittenItem[],
): Report | undefined {
  let newest: Report | undefined;
  for (const item of items) {
    if (item.figures.length === 0 || item.date <= after || item.date <= (newest?.item.date ?? "")) continue;
    const figure = item.figures.find((each) => isSame(each.label, label) && isSame(each.unit, unit));
    if (figure) newest = { item, figure };
  }
  return newest;
}

function isSame(a = "", b = ""): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
