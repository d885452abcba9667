import { stringify } from "yaml";
import { aDigest, anItem, type Files } from "../../support/digest.ts";

const statuses = [
  { id: "agreed", name: "Agreed by the governing body", meaning: "All have signed.", tone: "done" },
  { id: "talks", name: "In talks", meaning: "They meet each month.", tone: "under-way" },
  { id: "stuck", name: "Stuck", tone: "stalled" },
  { id: "idle", name: "Idle", tone: "not-started" },
];

const longName = "Bath and North East Somerset, Swindon and Wiltshire Partnership";

/**
 * A digest with the tracker `plans`, which has so many rows: organisations on a map of eight columns, with long names. Every fifth row has no
 * status; the others have the statuses in turn, and had the one before a week earlier.
 */
export function aDigestWithTracker(count: number, files: Files = {}): string {
  const ids = Array.from({ length: count }, (_, index) => `board-${index}`);
  const places = ids.map((id, index) => ({
    organisation: id,
    column: 1 + (index % 8),
    row: 1 + Math.floor(index / 8),
    short: `B${index}`,
  }));
  return aDigest({
    "_data/organisations.yaml": JSON.stringify(
      ids.map((id, index) => ({
        id,
        name: `${longName} ${index}`,
        region: index % 2 ? "North" : "South West",
      })),
    ),
    "_data/people.yaml": "[]\n",
    "_data/map.yaml": JSON.stringify(places),
    "content/items/plans.md": anItem({ headline: "Most of the plans for flood defences are agreed at last" }),
    "content/items/talks.md": anItem({ headline: "The boards talk about their plans", date: "2021-11-03" }),
    "content/trackers/plans.yaml": stringify({
      question: "Has each board agreed its plan for flood defences?",
      statuses,
      rows: ids.map((organisation, index) => ({ organisation, statuses: statusesOf(index) })),
      totals: [{ date: "2021-11-10", status: "agreed", value: 1, of: Math.max(2, count), item: "plans" }],
    }),
    ...files,
  });
}

function statusesOf(index: number) {
  if (index % 5 === 4) return [];
  const [before, now] = [statuses[(index + 1) % 4]?.id, statuses[index % 4]?.id];
  return [
    { date: "2021-11-03", status: before, item: "talks" },
    { date: "2021-11-10", status: now, item: "plans", ...(index % 3 ? {} : { note: "The chair resigned." }) },
  ];
}
