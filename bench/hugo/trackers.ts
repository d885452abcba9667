import type { Digest } from "../../src/digest/digest.ts";
import { countsOf } from "../../src/digest/trackers/counts.ts";
import { lastChange } from "../../src/digest/trackers/linkTrackers.ts";
import type { DatedStatus, Tracker, TrackerRow } from "../../src/digest/trackers/tracker.ts";
import { trackerDays } from "../../src/digest/trackers/trackerDays.ts";
import { entryOf } from "../../src/outputs/feeds/feedEntry.ts";
import { cardIn, feeds, type HugoPage, linkTo } from "./hugoPage.ts";

/** The trackers, each with its feeds and its files of data. */
export function trackerPages(digest: Digest): HugoPage[] {
  const description = "Questions that we follow, and the answer for each organisation from day to day.";
  if (digest.trackers.length === 0) return [];
  return [
    { file: "trackers/_index.md", fields: { title: "Trackers", description } },
    ...digest.trackers.map((tracker) => ({
      file: `trackers/${tracker.id}.md`,
      fields: {
        title: tracker.name,
        description: tracker.standfirst,
        date: lastChange(tracker),
        outputs: [...feeds, "trackercsv", "trackerjson"],
        id: tracker.id,
        statuses: tracker.statuses,
        counts: countsFor(tracker),
        rows: tracker.rows.map(rowFields),
        days: trackerDays(tracker).map((day) => {
          const { id, url, title, published, summary, html } = entryOf(day, digest);
          return { id, url, title, date: published, summary, html };
        }),
        changes: tracker.changes.map((each) => ({
          ...{ date: each.date, row: each.row.name, status: each.status },
          ...{ before: each.before?.status.name, item: linkTo(each.item) },
        })),
        ...cardIn(tracker.address, digest),
      },
    })),
  ];
}

/** How many rows have each status, and how many of those before it. */
function countsFor(tracker: Tracker): object[] {
  let before = 0;
  return countsOf(tracker).map(({ status, rows }) => {
    const count = { status, count: rows.length, before };
    before += rows.length;
    return count;
  });
}

function rowFields({ id, name, organisation, current, history }: TrackerRow): object {
  const statusFields = ({ date, status, note, item }: DatedStatus) => ({
    ...{ date, status: status.id, name: status.name, note, item: linkTo(item) },
  });
  return {
    ...{ id, name, organisation: organisation?.id, region: organisation?.region, code: organisation?.code },
    url: organisation?.address,
    current: current && { ...statusFields(current), tone: current.status.tone },
    statuses: history.map(statusFields),
  };
}

/** The rows of trackers that an organisation has, as its page shows them. */
export function rowsIn(rows: readonly TrackerRow[]): object[] {
  return rows.map(({ tracker, id, current }) => ({
    title: tracker.name,
    url: `${tracker.address}#row:${id}`,
    current: current && { ...current.status, date: current.date, item: linkTo(current.item) },
  }));
}
