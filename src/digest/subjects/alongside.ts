import type { Digest, Organisation, Person, Story, Subject, Topic } from "../digest.ts";
import type { Tracker } from "../trackers/tracker.ts";
import { trackersCiting } from "../trackers/trackersCiting.ts";
import { type Mentioned, mostOften } from "./mostOften.ts";

/** Who and what an item's subject shares items with, those with most items first. The counts are of shared items. */
export interface Alongside {
  readonly organisations: readonly Mentioned<Organisation>[];
  readonly people: readonly Mentioned<Person>[];
  readonly topics: readonly Mentioned<Topic>[];
}

/** How many of each kind a page lists. */
const most = 5;

/** The organisations, people and topics that share most items with a subject. Linear in what its items are about. */
export function alongside(subject: Pick<Subject, "id" | "address" | "items">): Alongside {
  const others = <S extends Subject>(subjects: readonly S[]) =>
    mostOften(subjects.filter(({ address }) => address !== subject.address)).slice(0, most);
  return {
    organisations: others(subject.items.flatMap(({ organisations }) => organisations)),
    people: others(subject.items.flatMap(({ people }) => people)),
    topics: others(subject.items.flatMap(({ topics }) => topics)),
  };
}

/** The stories that a subject's items belong to, with how many of these items do; the one with the newest item first. */
export function storiesOf({ items }: Pick<Subject, "items">): Mentioned<Story>[] {
  const counts = new Map<Story, number>();
  for (const { story } of items) if (story) counts.set(story, (counts.get(story) ?? 0) + 1);
  return [...counts].map(([subject, count]) => ({ subject, count }));
}

/** The trackers that cite a subject's items, with how many of these items they cite; without those that have a row for it. */
export function trackersOf(subject: Subject, digest: Pick<Digest, "trackers">): Mentioned<Tracker>[] {
  if (digest.trackers.length === 0) return [];
  const citing = mostOften(subject.items.flatMap((item) => trackersCiting(item, digest)));
  return citing.filter(({ subject: { rows } }) => rows.every(({ organisation }) => organisation !== subject));
}
