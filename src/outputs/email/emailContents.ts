import { DateTime } from "luxon";
import { nextPublishingDay } from "../../content/registers/publishingDay.ts";
import type { Correction, Digest, Issue, Item, KeyDate, Topic } from "../../digest/digest.ts";
import { latest } from "../../digest/order.ts";

/** What a subscriber wants: all items of an issue, or those of some topics (ids; a topic takes its narrower ones with it). */
export interface Subscription {
  /** Empty for everything. */
  readonly topics: readonly string[];
}

/** What an e-mail edition holds, in the order in which it is read. */
export interface Contents {
  readonly issue: Issue;
  /** The topics that were asked for and have items here; undefined for an edition of everything. */
  readonly topics: readonly Topic[] | undefined;
  /** The lead first. */
  readonly items: readonly Item[];
  /** Corrections and clarifications that earlier items got in the issue's week, newest first. */
  readonly corrections: readonly Correction[];
  /** What is to come, the earliest first. */
  readonly keyDates: readonly KeyDate[];
}

/** Other items' dates are told this long before they come. */
const weeksAhead = 4;

/** What the edition of an issue holds for a wish; undefined when no item of it is wished for. */
export function contentsOf(
  digest: Digest,
  issue: Issue,
  { topics: ids }: Subscription,
): Contents | undefined {
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
    keyDates: keyDatesAfter(digest, issue).filter(({ item }) => isWanted(item)),
  };
}

function withNarrower(topics: readonly Topic[], found: Set<Topic> = new Set()): Set<Topic> {
  for (const topic of topics) {
    if (found.has(topic)) continue;
    found.add(topic);
    withNarrower(topic.narrower, found);
  }
  return found;
}

function hasAny(topic: Topic, items: readonly Item[]): boolean {
  const within = withNarrower([topic]);
  return items.some((item) => item.topics.some((each) => within.has(each)));
}

function correctionsIn({ corrections }: Digest, { week, from, to }: Issue): Correction[] {
  return corrections.filter(({ item, date }) => item.issue.week < week && date >= from && date <= to);
}

/** Items of later issues are unknown to this one: an edition stays as it was sent, whatever is published afterwards. */
function keyDatesAfter(digest: Digest, issue: Issue): KeyDate[] {
  const first = publishingDay(digest, issue);
  const last = DateTime.fromISO(issue.to).plus({ weeks: weeksAhead }).toFormat("yyyy-MM-dd");
  return digest.keyDates.filter(({ item, date: { text }, withdrawn }) => {
    if (item.issue.week > issue.week || withdrawn !== undefined) return false;
    const isToCome = text >= first.slice(0, text.length);
    return isToCome && (item.issue === issue || text.slice(0, 10) <= last);
  });
}

/** The day on which an issue comes out: the one that the site names or, where it names none, that of the last item. */
export function publishingDay({ site }: Digest, issue: Issue): string {
  if (site.publishedOn === undefined) return latest(issue.items.map(({ date }) => date)) ?? issue.to;
  return nextPublishingDay({ ...site, publishedAt: undefined }, issue.from);
}
