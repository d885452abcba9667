import type { WrittenItem } from "../../content/items/readItem.ts";
import type { Content } from "../../content/readContent.ts";
import type { Registers } from "../../content/registers/registers.ts";
import type { WrittenTracker } from "../../content/trackers/readTrackers.ts";

/** The content without the parts that `show` in `_data/site.yaml` leaves out: as if nobody had written them. Stories follow from relations: see `createDigest`. */
export function withShownParts(content: Content): Content {
  const { show } = content.site;
  if (show === undefined || Object.values(show).every(Boolean)) return content;
  const { registers } = content;
  const none = new Map<string, never>();
  return {
    ...content,
    items: content.items.map((item) => shownItem(item, show)),
    trackers: show.organisations
      ? content.trackers
      : content.trackers.map((each) => withLabels(each, registers)),
    registers: {
      ...registers,
      people: show.people ? registers.people : none,
      organisations: show.organisations ? registers.organisations : none,
      series: show.series ? registers.series : none,
      tiles: show.map && show.organisations ? registers.tiles : [],
    },
  };
}

/** A tracker whose rows have the names of organisations as labels, so that no row is lost or leads to a page that is not there. */
function withLabels(tracker: WrittenTracker, { organisations }: Registers): WrittenTracker {
  const rows = tracker.rows.map(({ organisation: id, ...row }) => ({
    ...row,
    label: row.label ?? organisations.get(id ?? "")?.name,
  }));
  return { ...tracker, rows };
}

function shownItem(item: WrittenItem, show: NonNullable<Content["site"]["show"]>): WrittenItem {
  return {
    ...item,
    people: show.people ? item.people : [],
    organisations: show.organisations ? item.organisations : [],
    series: show.series ? item.series : undefined,
    keyDates: show.keyDates ? item.keyDates : [],
  };
}
