import { DateTime } from "luxon";
import { nextPublishingDay } from "../../content/registers/publishingDay.ts";
import type { Correction, Digest, Issue, Item, KeyDate, Topic } from "../../digest/digest.ts";
import { earliestFirst, onceEach } from "../../digest/keyDates.ts";
import { latest } from "../../digest/order.ts";
import { withNarrower } from "../../digest/subjects/narrowerTopics.ts";
import { type MovedRows, movedRows } from "../../digest/trackers/movedRows.ts";
import type { Language } from "../../language/language.ts";
import { authorPage } from "../citations/authorOf.ts";
import type { ReaderLink } from "./emailUrls.ts";

/** What a subscriber asked for: all items of an issue, or those of some topics, by id. A topic includes its narrower topics. */
export interface Subscription {
  /** Empty for everything. */
  readonly topics: readonly string[];
}

/** The contents of an email, in reading order. */
export interface EmailContents {
  readonly issue: Issue;
  /** The topics of the subscription that have items in this issue; undefined for a subscription to everything. */
  readonly topics: readonly Topic[] | undefined;
  /** The lead first. */
  readonly items: readonly Item[];
  /** Corrections and clarifications that were made to earlier items in the week of the issue, newest first. */
  readonly corrections: readonly Correction[];
  /** What moved in trackers in the week of the issue. */
  readonly moved: readonly MovedRows[];
  /** Upcoming dates, earliest first. */
  readonly keyDates: readonly KeyDate[];
  readonly language: Language;
  /** The address of the page of a name in a byline, if the registers have the name. */
  readonly authorPage: (name: string) => string | undefined;
  /** The addresses of the pictures that the site has in place of SVG, for email programs. */
  readonly drawn: DrawnPictures;
  /** The links of the subscriber's own that its foot has, besides that to unsubscribe. */
  readonly readerLinks: readonly ReaderLink[];
}

/** The addresses of PNG pictures on the site, such as the keys of `drawPictures`. */
export interface DrawnPictures {
  has(address: string): boolean;
}

const nothingDrawn: DrawnPictures = new Set<string>();

/** How far ahead the dates of earlier items are listed. */
const weeksAhead = 4;

/** Selects what an issue has for a subscription; undefined if it has no item for it. */
export function emailContents(
  digest: Digest,
  issue: Issue,
  { topics: ids }: Subscription,
  drawn: DrawnPictures = nothingDrawn,
  readerLinks: readonly ReaderLink[] = [],
): EmailContents | undefined {
  const wanted =
    ids.length === 0 ? undefined : withNarrower(digest.topics.filter(({ id }) => ids.includes(id)));
  const isWanted = (item: Item) => wanted === undefined || item.topics.some((topic) => wanted.has(topic));
  const items = issue.items.filter(isWanted);
  if (items.length === 0) return undefined;
  return {
    issue,
    topics:
      wanted && digest.topics.filter(({ id }) => ids.includes(id)).filter((topic) => hasAny(topic, items)),
    items,
    corrections: correctionsIn(digest, issue).filter(({ item }) => isWanted(item)),
    moved: movedRows(digest.trackers, issue, isWanted),
    keyDates: keyDatesAfter(digest, issue, isWanted),
    language: digest.language,
    authorPage: (name) => authorPage(name, digest),
    drawn,
    readerLinks,
  };
}

function hasAny(topic: Topic, items: readonly Item[]): boolean {
  const within = withNarrower([topic]);
  return items.some((item) => item.topics.some((each) => within.has(each)));
}

function correctionsIn({ corrections }: Digest, { week, from, to }: Issue): Correction[] {
  return corrections.filter(({ item, date }) => item.issue.week < week && date >= from && date <= to);
}

/** Leaves out the items of later issues, so that an email stays as it was sent, whatever is published later. */
function keyDatesAfter(digest: Digest, issue: Issue, isWanted: (item: Item) => boolean): KeyDate[] {
  const first = publishingDay(digest, issue);
  const last = DateTime.fromISO(issue.to).plus({ weeks: weeksAhead }).toFormat("yyyy-MM-dd");
  const items = digest.items.filter((item) => item.issue.week <= issue.week && isWanted(item));
  const dates = items.flatMap(({ keyDates }) => keyDates);
  return earliestFirst(onceEach(dates)).filter(({ item, date: { text }, until, withdrawn }) => {
    const end = until?.text ?? text;
    const isUpcoming = withdrawn === undefined && end >= first.slice(0, end.length);
    return isUpcoming && (item.issue === issue || text.slice(0, 10) <= last);
  });
}

/** The day on which an issue is published: the weekday in `site.yaml`, or else the day of its last item. */
export function publishingDay({ site }: Digest, issue: Issue): string {
  if (site.publishedOn === undefined) return latest(issue.items.map(({ date }) => date)) ?? issue.to;
  return nextPublishingDay({ ...site, publishedAt: undefined }, issue.from);
}
