import { itemFields } from "../../content/schema/index.ts";

import type { Correction, Digest, Item, Subject } from "../../digest/digest.ts";
import { sentenceCase } from "../../digest/wording.ts";

/** How many of the newest items a feed has. */
export const entriesPerFeed = 50;

/** What an entry of a feed tells of. */
export type Told = Item | Correction;

/** A feed of the digest, or of a part of it. */
export interface Feed {
  /** What it is of, among others of its group: "Water". */
  readonly name: string;
  /** Its name where nothing stands around it: "The Ward Courier: Water". */
  readonly title: string;
  /** The folder that it lies in, as `feed.xml` and `feed.json`. */
  readonly address: string;
  /** The page that shows the same to people; the feed's id, too. */
  readonly page: string;
  /** All that it is of, the newest first: more than its newest entries. */
  readonly told: readonly Told[];
}

/** Feeds of one sort, as a list of them shows them. */
export interface FeedGroup {
  /** A word for an anchor. */
  readonly id: string;
  readonly name: string;
  readonly feeds: readonly Feed[];
}

/** Every feed, in groups: of the whole, of each topic, organisation, person, series and label, and of the corrections. */
export function feedGroups(digest: Digest): FeedGroup[] {
  return [
    group("whole", "Everything", [wholeFeed(digest)]),
    group("topics", "Topics", subjectFeeds(digest.topics, digest)),
    group("organisations", "Organisations", subjectFeeds(digest.organisations, digest)),
    group("people", "People", subjectFeeds(digest.people, digest)),
    group("series", "Series", subjectFeeds(digest.series, digest)),
    group("labels", "Labels", labelFeeds(digest)),
    group("corrections", "Corrections", [correctionsFeed(digest)]),
  ].filter(({ feeds }) => feeds.length > 0);
}

/** Every feed: the whole first. */
export function feedsOf(digest: Digest): Feed[] {
  return feedGroups(digest).flatMap(({ feeds }) => feeds);
}

/** The feed of the whole: the only one with an archive. */
export function wholeFeed({ site: { title }, items }: Digest): Feed {
  return { name: title, title, address: "/", page: "/", told: items };
}

/** The feed of a subject. */
export function subjectFeed({ name, address, items }: Subject, digest: Digest): Feed {
  return { name, title: `${digest.site.title}: ${name}`, address, page: address, told: items };
}

/** A feed for each label, also for those that no item has: its address is there before its first item. */
export function labelFeeds({ site, items }: Digest): Feed[] {
  return labels.map((label) => ({
    name: sentenceCase(label),
    title: `${site.title}: ${sentenceCase(label)}`,
    address: `/labels/${label}/`,
    page: labelPage(label),
    told: items.filter((item) => item.label === label),
  }));
}

/** The feed of the corrections and clarifications. */
export function correctionsFeed({ site, corrections }: Digest): Feed {
  const address = "/corrections/";
  return {
    name: "Corrections",
    title: `${site.title}: Corrections`,
    address,
    page: address,
    told: corrections,
  };
}

const labels = itemFields.shape.label.unwrap().options;

/** Where readers see all items of a label: the search, filtered. */
export function labelPage(label: string): string {
  return `/search/?label=${label}`;
}

function group(id: string, name: string, feeds: readonly Feed[]): FeedGroup {
  return { id, name, feeds };
}

function subjectFeeds(subjects: readonly Subject[], digest: Digest): Feed[] {
  return subjects.map((subject) => subjectFeed(subject, digest));
}
