import { longDay } from "../../digest/dates.ts";
import type { Digest, Item } from "../../digest/digest.ts";
import type { DatedStatus, TrackerTotal } from "../../digest/trackers/tracker.ts";
import type { TrackerDay } from "../../digest/trackers/trackerDays.ts";
import { totalWords } from "../../digest/trackers/trackerWording.ts";
import { count } from "../../report.ts";
import { type Markup, xml } from "../xml.ts";
import { type FeedEntry, shortHtmlOf } from "./feedEntry.ts";
import { absoluteUrl } from "./feedUrls.ts";

/** The entry of a day of a tracker: what was reported that day, and by which items. */
export function trackerEntry({ tracker, date, changes, totals }: TrackerDay, digest: Digest): FeedEntry {
  const page = absoluteUrl(tracker.address, digest);
  const url = `${page}#${date}`;
  const what = changes.length > 0 ? count(changes.length, "row") : count(totals.length, "total");
  const summary = [...changes.map(changeWords), ...totals.map(totalWords)].join("; ");
  return {
    id: url,
    url,
    title: `${tracker.name} ${longDay(date)}: ${what}`,
    published: date,
    updated: date,
    authors: [],
    categories: [],
    summary,
    html: xml`<ul>\n${changes.map((each) => entry(changeWords(each), each, digest))}${totals.map((each) => entry(totalWords(each), each, digest))}</ul>\n`
      .text,
    shortHtml: shortHtmlOf(summary, url),
    picture: undefined,
  };
}

function changeWords({ row, status, before }: DatedStatus): string {
  const then =
    before === undefined ? "" : before.status === status ? ", as before" : ` (before: ${before.status.name})`;
  return `${row.name}: ${status.name}${then}`;
}

function entry(words: string, { note, item }: DatedStatus | TrackerTotal, digest: Digest): Markup {
  return xml`<li>${words}.${note && ` ${note}`} ${itemLink(item, digest)}</li>\n`;
}

function itemLink({ headline, address }: Item, digest: Digest): Markup {
  return xml`<a href="${absoluteUrl(address, digest)}">${headline}</a>`;
}
