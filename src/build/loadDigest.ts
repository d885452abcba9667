import { DateTime } from "luxon";
import { type HistoryReader, type ItemHistories, noHistory } from "../content/history/readHistory.ts";
import { cachedItemReader } from "../content/itemCache/itemReaders.ts";
import { readPositions, readYamlPositions } from "../content/items/frontMatterPositions.ts";
import { excuseMissing } from "../content/items/missingFields.ts";
import type { ItemReader } from "../content/items/readItem.ts";
import { hasErrors, type Problem, sortProblems } from "../content/problem.ts";
import { type Content, readContent } from "../content/readContent.ts";
import { createDigest } from "../digest/createDigest.ts";
import type { Digest } from "../digest/digest.ts";
import { checkDates } from "../lint/checkDates.ts";
import { checkFormerAddresses } from "../lint/checkFormerAddresses.ts";
import { checkLinks } from "../lint/checkLinks.ts";
import { checkStories } from "../lint/stories/checkStories.ts";
import { checkTrackers } from "../lint/trackers/checkTrackers.ts";
import { unpublishedIssues } from "../lint/unpublishedIssues.ts";
import { checkOwnPages } from "./own/checkOwnPages.ts";
import { refreshItemCache } from "./refreshItemCache.ts";

/** Content, its digest, and all problems in it, in reading order. Both leave out what is wrong. */
export interface LoadedDigest {
  readonly content: Content;
  readonly digest: Digest;
  readonly problems: readonly Problem[];
}

/**
 * Reads and relates the content below `root`, as it is shown at `now`. A preview also shows drafts and items of the future. Pass a
 * `reader` that uses a cache to save time, and a `history` to show what has changed since publication.
 */
export function loadDigest(
  root: string,
  now: Date | string,
  preview: boolean,
  reader?: ItemReader,
  history: HistoryReader = noHistory,
): LoadedDigest {
  const { content: written, problems: found } = readContent(root, reader);
  const content = { ...written, histories: historiesAt(now, written, history) };
  const digest = digestOf(content, now, preview);
  const problems = excuseMissing(found, content, digest.today);
  const readFields = (file: string) =>
    file.endsWith(".yaml") ? readYamlPositions(root, file) : readPositions(root, file);
  const late = checkDates(content.items, digest.today, readFields);
  // An item with a mistake may be the one of that week, and a storyline with a mistake may name a story.
  const isComplete = !hasErrors(problems);
  return {
    content,
    digest,
    problems: sortProblems([
      ...problems,
      ...late,
      ...(isComplete ? unpublishedIssues(content, digest.today) : []),
      ...checkStories(content, readFields, isComplete),
      ...checkTrackers(content, readFields),
      ...checkLinks(digest, content),
      ...checkFormerAddresses(digest, content, readFields),
      ...checkOwnPages(digest),
    ]),
  };
}

function historiesAt(now: Date | string, { site, items }: Content, history: HistoryReader): ItemHistories {
  if (!site.changes) return new Map();
  return history(items, { ...site, now: momentIn(site.timeZone, now).toSeconds() });
}

/** Loads a digest as `loadDigest` does, and reads its items from the cache where they have not changed. */
export async function loadDigestCached(
  root: string,
  now: Date | string,
  preview: boolean,
): Promise<LoadedDigest> {
  return loadDigest(root, now, preview, cachedItemReader(root, await refreshItemCache(root)));
}

/** Relates content, as it is shown at `now`. A preview also shows drafts and items of the future. */
export function digestOf(content: Content, now: Date | string, preview: boolean): Digest {
  return createDigest(content, { today: dayIn(content.site.timeZone, now), preview });
}

/** Whether the content has errors, so that it can't be published. */
export function isRejected({ problems }: LoadedDigest): boolean {
  return hasErrors(problems);
}

/** The day at a moment in a time zone, as `YYYY-MM-DD`. */
export function dayIn(zone: string, now: Date | string): string {
  return momentIn(zone, now).toISODate() ?? "";
}

function momentIn(zone: string, now: Date | string): DateTime {
  return typeof now === "string" ? DateTime.fromISO(now, { zone }) : DateTime.fromJSDate(now, { zone });
}
