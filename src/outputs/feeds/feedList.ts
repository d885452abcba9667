import { labelIds } from "../../content/schema/index.ts";
import { labelText } from "../../digest/brand/labelText.ts";
import type { Correction, Digest, Item, Subject } from "../../digest/digest.ts";
import { groupBy } from "../../digest/groupBy.ts";
import type { Tracker } from "../../digest/trackers/tracker.ts";
import { type TrackerDay, trackerDays } from "../../digest/trackers/trackerDays.ts";

/** How many of the newest items a feed has. */
export const entriesPerFeed = 50;

/** What an entry of a feed is about. */
export type FeedItem = Item | Correction | TrackerDay;

/** A feed of the digest, or of a part of it. */
export interface Feed {
  /** Its name within its group: "Water". */
  readonly name: string;
  /** Its full name: "The Ward Courier: Water". */
  readonly title: string;
  /** The folder that has its `feed.xml` and `feed.json`. */
  readonly address: string;
  /** The page with the same content, whose address is the id of the feed. */
  readonly page: string;
  /** Everything it covers, newest first. Only the newest become entries. */
  readonly items: readonly FeedItem[];
}

/** Feeds of one kind. */
export interface FeedGroup {
  /** Part of its anchor on the page of feeds. */
  readonly id: string;
  readonly name: string;
  readonly feeds: readonly Feed[];
}

/** Every feed by group: the main feed, one for each topic, organisation, person, series, story, tracker and label, and the corrections. Only registered parts have a feed without entries. */
export function feedGroups(digest: Digest): FeedGroup[] {
  const { groups } = digest.language.words.feeds;
  return [
    group("whole", groups.whole, [mainFeed(digest)]),
    group("topics", groups.topics, subjectFeeds(digest.topics, digest)),
    group("organisations", groups.organisations, subjectFeeds(digest.organisations, digest)),
    group("people", groups.people, subjectFeeds(digest.people, digest)),
    group("series", groups.series, subjectFeeds(digest.series, digest)),
    group("stories", groups.stories, subjectFeeds(digest.stories, digest)),
    group(
      "trackers",
      groups.trackers,
      digest.trackers.map((tracker) => trackerFeed(tracker, digest)),
    ),
    group("labels", groups.labels, labelFeeds(digest)),
    group("corrections", groups.corrections, correctionsFeeds(digest)),
  ].filter(({ feeds }) => feeds.length > 0);
}

/** Every feed, the main feed first. */
export function feedsOf(digest: Digest): Feed[] {
  return feedGroups(digest).flatMap(({ feeds }) => feeds);
}

/** What lists of all feeds show of them: when any of it changes, they are written again. */
export function shownFeeds(digest: Digest): string[] {
  return feedsOf(digest).flatMap(({ name, title, address }) => [name, title, address]);
}

/** The main feed, with all items. Only this one has an archive. */
export function mainFeed({ site: { title }, items }: Digest): Feed {
  return { name: title, title, address: "/", page: "/", items };
}

/** The feed of a subject. */
export function subjectFeed({ name, address, items }: Subject, digest: Digest): Feed {
  return { name, title: partTitle(name, digest), address, page: address, items };
}

/** The feed of a tracker, with an entry for each day on which it changed. */
export function trackerFeed(tracker: Tracker, digest: Digest): Feed {
  return { ...subjectFeed(tracker, digest), items: trackerDays(tracker) };
}

/** A feed for each label that an item has. */
export function labelFeeds(digest: Digest): Feed[] {
  const byLabel = groupBy(digest.items, ({ label }) => label);
  return labelIds(digest.site).flatMap((label) => {
    const items = byLabel.get(label);
    if (items === undefined) return [];
    const name = labelText(label, digest.site);
    const title = partTitle(name, digest);
    return [{ name, title, address: `/labels/${label}/`, page: labelPage(label), items }];
  });
}

/** The feed of the corrections and clarifications, if there are any. */
export function correctionsFeeds(digest: Digest): Feed[] {
  if (digest.corrections.length === 0) return [];
  const name = digest.language.words.feeds.groups.corrections;
  const address = "/corrections/";
  return [{ name, title: partTitle(name, digest), address, page: address, items: digest.corrections }];
}

function partTitle(part: string, { site, language }: Digest): string {
  return language.words.feeds.partOf(site.title, part);
}

/** The page with all items of a label: the search, filtered. */
export function labelPage(label: string): string {
  return `/search/?label=${label}`;
}

function group(id: string, name: string, feeds: readonly Feed[]): FeedGroup {
  return { id, name, feeds };
}

function subjectFeeds(subjects: readonly Subject[], digest: Digest): Feed[] {
  return subjects.map((subject) => subjectFeed(subject, digest));
}
