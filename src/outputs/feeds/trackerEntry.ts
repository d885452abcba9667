import type { Digest, Item } from "../../digest/digest.ts";
import type { DatedStatus, TrackerTotal } from "../../digest/trackers/tracker.ts";
import type { TrackerDay } from "../../digest/trackers/trackerDays.ts";
import { totalWords } from "../../digest/trackers/trackerWording.ts";
import type { Language } from "../../language/language.ts";
import { type Markup, xml } from "../xml.ts";
import { type FeedEntry, shortHtmlOf } from "./feedEntry.ts";
import { absoluteUrl } from "./feedUrls.ts";

/** The entry of a day of a tracker: what was reported that day, and by which items. */
export function trackerEntry({ tracker, date, changes, totals }: TrackerDay, digest: Digest): FeedEntry {
  const page = absoluteUrl(tracker.address, digest);
  const url = `${page}#${date}`;
  const { language } = digest;
  const { feeds } = language.words;
  const what = changes.length > 0 ? feeds.rows(changes.length) : feeds.totals(totals.length);
  const changed = changes.map((each) => [changeWords(each, language), each] as const);
  const totalled = totals.map((each) => [totalWords(each, language), each] as const);
  const said = [...changed, ...totalled];
  const summary = said.map(([words]) => words).join("; ");
  return {
    id: url,
    url,
    title: feeds.trackerDay(tracker.name, language.longDay(date), what),
    published: date,
    updated: date,
    authors: [],
    categories: [],
    summary,
    html: xml`<ul>\n${said.map(([words, each]) => entry(words, each, digest))}</ul>\n`.text,
    shortHtml: shortHtmlOf(summary, url, language),
    picture: undefined,
  };
}

function changeWords({ row, status, before }: DatedStatus, { words: { feeds } }: Language): string {
  if (before === undefined) return feeds.status(row.name, status.name);
  if (before.status === status) return feeds.statusAgain(row.name, status.name);
  return feeds.statusChanged(row.name, status.name, before.status.name);
}

function entry(words: string, { note, item }: DatedStatus | TrackerTotal, digest: Digest): Markup {
  return xml`<li>${words}.${note && ` ${note}`} ${itemLink(item, digest)}</li>\n`;
}

function itemLink({ headline, address }: Item, digest: Digest): Markup {
  return xml`<a href="${absoluteUrl(address, digest)}">${headline}</a>`;
}
