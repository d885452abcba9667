import type { WrittenItem } from "../../content/items/readItem.ts";
import type { Problem } from "../../content/problem.ts";
import type { Content } from "../../content/readContent.ts";
import type { TrackerFields } from "../../content/schema/index.ts";
import type { WrittenTracker } from "../../content/trackers/readTrackers.ts";
import type { Path } from "../../content/yaml/yamlNodes.ts";
import { latest } from "../../digest/order.ts";
import { statusOn } from "../../digest/trackers/counts.ts";
import { newerFigures } from "./newerFigures.ts";
import { newerItems } from "./newerItems.ts";
import { type ReadFields, type TrackerInput, warningIn } from "./trackerInput.ts";

/**
 * Warns of statuses and totals that are listed twice, or dated after what their item can know, of totals that the rows do not add up to, and of newer items
 * that may say otherwise. `readFields` reads the fields of a file again, to find positions in it.
 */
export function checkTrackers(
  { trackers, items }: Pick<Content, "trackers" | "items">,
  readFields: ReadFields,
): Problem[] {
  if (trackers.length === 0) return [];
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  const input = { items, bySlug, readFields };
  return trackers.flatMap((tracker) => [
    ...repeated(tracker, input),
    ...dates(tracker, input),
    ...differingTotals(tracker, input),
    ...newerItems(tracker, input),
    ...newerFigures(tracker, input),
  ]);
}

/** Warns of statuses and totals dated after the last day on which their item was published or updated. */
function dates(tracker: WrittenTracker, { bySlug, readFields }: TrackerInput): Problem[] {
  return citations(tracker).flatMap(([path, { date, item: slug }]) => {
    const item = bySlug.get(slug);
    const known = item && lastUpdate(item);
    if (known === undefined || date <= known) return [];
    const message = `\`${date}\` is after the last day of \`${slug}\`, ${known}, so that the item can't know it.`;
    const hint = "Correct the date, cite a newer item, or add what is new to the item's `updates`.";
    return [warningIn(tracker, [...path, "date"], date, message, hint, readFields)];
  });
}

/** Warns of what a row or the totals have twice: the same status of the same day, from the same item. */
function repeated(tracker: WrittenTracker, { readFields }: TrackerInput): Problem[] {
  const seen = new Set<string>();
  return citations(tracker).flatMap(([path, { date, status, item }]) => {
    if (seen.size < seen.add(JSON.stringify([path.slice(0, -1), date, status, item])).size) return [];
    const message = `\`${status}\` on ${date} is listed twice, both times from \`${item}\`.`;
    return [warningIn(tracker, [...path, "status"], status, message, "Remove one of them.", readFields)];
  });
}

function lastUpdate({ date, updates }: WrittenItem): string {
  return latest([date, ...updates.map((update) => update.date)]) ?? date;
}

interface Citation {
  readonly date: string;
  readonly status: string;
  readonly item: string;
}

function citations({ rows, totals }: TrackerFields): [Path, Citation][] {
  return [
    ...rows.flatMap(({ statuses }, row) =>
      statuses.map((each, index): [Path, Citation] => [["rows", row, "statuses", index], each]),
    ),
    ...totals.map((each, index): [Path, Citation] => [["totals", index], each]),
  ];
}

/** Warns of totals that the rows do not add up to, unless a note says why. No note explains how a part can be more than the whole. */
function differingTotals(tracker: WrittenTracker, { readFields }: TrackerInput): Problem[] {
  const histories = tracker.rows.map(({ statuses }) =>
    statuses.toSorted((a, b) => (a.date < b.date ? -1 : 1)).toReversed(),
  );
  return tracker.totals.flatMap(({ date, status, value, of: all, note }, index) => {
    if (all === undefined && value > histories.length) {
      const message = `The total of \`${status}\` on ${date} is ${value}, but the tracker has ${count(histories.length)}.`;
      return [
        warningIn(tracker, ["totals", index, "value"], String(value), message, moreThanRows, readFields),
      ];
    }
    if (note !== undefined) return [];
    const counted = histories.filter((history) => statusOn(history, date)?.status === status).length;
    const problems: [name: string, message: string][] = [];
    if (counted !== value)
      problems.push([
        "value",
        `The total of \`${status}\` on ${date} is ${value}, but ${rowsHave(counted)} that status on that day.`,
      ]);
    if (all !== undefined && all !== histories.length)
      problems.push(["of", `The total is of ${all}, but the tracker has ${count(histories.length)}.`]);
    const hint = "Correct the total or the rows, or say in `note` why they differ.";
    return problems.map(([name, message]) =>
      warningIn(
        tracker,
        ["totals", index, name],
        String(name === "of" ? all : value),
        message,
        hint,
        readFields,
      ),
    );
  });
}

const moreThanRows =
  "Correct the total, add the missing rows, or say in `of` how many there are in all, and in `note` why they are not rows here.";
const count = (rows: number) => (rows === 1 ? "1 row" : `${rows} rows`);
const rowsHave = (rows: number) => (rows === 1 ? "1 row has" : `${rows} rows have`);
