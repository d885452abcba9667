import type { WrittenItem } from "../../content/items/readItem.ts";
import type { Problem } from "../../content/problem.ts";
import type { WrittenTracker } from "../../content/trackers/readTrackers.ts";
import { type TrackerInput, warningIn } from "./trackerInput.ts";

const relationWords = {
  follows: "follows",
  "responds-to": "responds to",
  "differs-from": "differs from",
} as const;

/**
 * Warns of rows whose newest status rests on an item to which a newer one is related that is about the row's organisation. Of rows without an
 * organisation, only items that differ from the cited one say so: which others are about the row, no field tells.
 */
export function newerItems(tracker: WrittenTracker, { items, readFields }: TrackerInput): Problem[] {
  const cited = new Set(tracker.rows.flatMap(({ statuses }) => statuses.map(({ item }) => item)));
  const newer = relatedTo(cited, items);
  return tracker.rows.flatMap(({ organisation, statuses }, row) => {
    const last = statuses.reduce((a, b, index) => (b.date >= (statuses[a]?.date ?? "") ? index : a), 0);
    const status = statuses[last];
    if (status === undefined) return [];
    const known = new Set(statuses.map(({ item }) => item));
    return (newer.get(status.item) ?? [])
      .filter(
        ({ item, as }) => !known.has(item.slug) && item.date > status.date && isAbout(item, organisation, as),
      )
      .map(({ item, as }) => {
        const message = `\`${item.slug}\` of ${item.date} ${relationWords[as]} the item that this status rests on.`;
        const hint = "Add a status that cites it, even if nothing has changed.";
        return warningIn(
          tracker,
          ["rows", row, "statuses", last, "item"],
          status.item,
          message,
          hint,
          readFields,
        );
      });
  });
}

type Relation = WrittenItem["related"][number]["as"];

interface Newer {
  readonly item: WrittenItem;
  readonly as: Relation;
}

function isAbout(item: WrittenItem, organisation: string | undefined, as: Relation): boolean {
  return organisation === undefined ? as === "differs-from" : item.organisations.includes(organisation);
}

/** The items that are related to the cited ones, by the slug of these. */
function relatedTo(cited: ReadonlySet<string>, items: readonly WrittenItem[]): Map<string, Newer[]> {
  const found = new Map<string, Newer[]>();
  for (const item of items)
    for (const { item: slug, as } of item.related) {
      if (!cited.has(slug)) continue;
      const list = found.get(slug) ?? [];
      found.set(slug, list);
      if (!list.some((each) => each.item === item)) list.push({ item, as });
    }
  return found;
}
