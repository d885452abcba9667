import { DateTime } from "luxon";
import type { WrittenItem } from "../items/readItem.ts";
import type { SiteFields } from "../schema/index.ts";
import type { CommittedFile, CommittedItems, FileRun } from "./commits.ts";
import { type ItemText, saysTheSame } from "./itemText.ts";

/** What an item said when readers could read it. */
export interface ItemVersion {
  /** When readers could read it first, in the site's time zone: `2021-11-11T14:05`. */
  readonly from: string;
  readonly text: ItemText;
}

/** What a committed file was. */
export interface CommittedText {
  readonly date: string;
  readonly draft: boolean;
  readonly text: ItemText;
}

/** A committed content that may have been published, and when it was replaced; undefined for the newest. */
export interface Candidate extends CommittedFile {
  readonly until: number | undefined;
}

/** The time zone and the time of day of publications, and the moment of the build in seconds since 1970. */
export interface PublishingClock extends Pick<SiteFields, "timeZone" | "publishedAt" | "optional"> {
  readonly now: number;
}

/** The contents of an item that were the newest at some time after its publication, oldest first. */
export function candidatesOf(
  item: WrittenItem,
  commits: CommittedItems,
  clock: PublishingClock,
): Candidate[] {
  const contents = runsOf(item, commits)
    .flatMap((run) => run.contents)
    .filter(({ time }) => time <= clock.now);
  if (contents.length < 2) return [];
  const published = publicationOf(item.date, clock);
  return contents
    .map((content, index) => ({ ...content, until: contents[index + 1]?.time }))
    .filter(({ until }) => until === undefined || until > published);
}

/**
 * The versions of an item, from a day on, that readers could read and whose words differ from those before, oldest first; none if there is only one. `textOf`
 * returns undefined for a content that is no item.
 */
export function publishedVersions(
  candidates: readonly Candidate[],
  textOf: (blob: string) => CommittedText | undefined,
  clock: PublishingClock,
  since = "",
): ItemVersion[] {
  const versions: ItemVersion[] = [];
  for (const candidate of candidates) {
    const written = textOf(candidate.blob);
    const seconds = written && publishedFrom(candidate, written, clock);
    if (written === undefined || seconds === undefined) continue;
    const from = localTime(seconds, clock.timeZone);
    const before = versions.at(-1);
    const isSame = before && saysTheSame(before.text, written.text);
    if (from >= since && !isSame) versions.push({ from, text: written.text });
  }
  return versions.length < 2 ? [] : versions;
}

/** When readers could first read a content, in seconds since 1970; undefined if they never could. */
function publishedFrom(
  { time, until = Infinity }: Candidate,
  { date, draft }: CommittedText,
  clock: PublishingClock,
): number | undefined {
  const from = Math.max(time, publicationOf(date, clock));
  return draft || from > clock.now || until <= from ? undefined : from;
}

/** The runs of an item's file under its slug and, before that, under its former slugs, oldest first. */
function runsOf({ slug, formerSlugs }: WrittenItem, commits: CommittedItems): FileRun[] {
  const runs = [commits.get(slug)?.findLast(({ to }) => to === undefined)].filter((run) => run !== undefined);
  for (const former of formerSlugs.toReversed()) {
    const next = runs[0];
    // A file that was still there is another item, which this one replaces.
    const run = next && commits.get(former)?.findLast(({ to }) => to !== undefined && to <= next.from);
    if (run) runs.unshift(run);
  }
  return runs;
}

/** When an item of this date is published, in seconds since 1970. */
function publicationOf(date: string, { timeZone, publishedAt = "00:00" }: PublishingClock): number {
  const moment = `${date}T${publishedAt}`;
  const key = `${moment} ${timeZone}`;
  const known = publications.get(key);
  if (known !== undefined) return known;
  const seconds = DateTime.fromISO(moment, { zone: timeZone }).toSeconds();
  publications.set(key, seconds);
  return seconds;
}

/** Many items share a day, and it takes long to find out when that began in a time zone. */
const publications = new Map<string, number>();

function localTime(seconds: number, zone: string): string {
  return DateTime.fromSeconds(seconds, { zone }).toISO()?.slice(0, 16) ?? "";
}
