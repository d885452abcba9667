import { join } from "node:path";
import { cacheFolder } from "../../cache/cacheFolder.ts";
import type { CacheFile } from "../../cache/cacheFormat.ts";
import { cacheVersion } from "../../cache/invalidation.ts";
import { readJsonCache, writeJsonCache } from "../../cache/jsonCache.ts";
import { Failure } from "../../failure.ts";
import { hashOf } from "../../files/hash.ts";
import { isOptional } from "../items/missingFields.ts";
import { parseItem, type WrittenItem } from "../items/readItem.ts";
import type { OptionalField } from "../schema/index.ts";
import { readBlobs } from "./blobs.ts";
import { type CommitHistory, type FileRun, newestCommit, readCommits } from "./commits.ts";
import { itemTextOf } from "./itemText.ts";
import {
  type CommittedText,
  candidatesOf,
  type ItemVersion,
  type PublishingClock,
  publishedVersions,
} from "./publishedVersions.ts";

/** The published versions of each item that has changed since its publication, by slug. */
export type ItemHistories = ReadonlyMap<string, readonly ItemVersion[]>;

/** Finds the published versions of items. */
export type HistoryReader = (items: readonly WrittenItem[], clock: PublishingClock) => ItemHistories;

/** The history of a digest, which is read when it is first asked for. */
export interface GitHistory {
  readonly read: HistoryReader;
  /** Why it could not be read, as a line for the editor. */
  missing(): string | undefined;
}

export const noHistory: HistoryReader = () => new Map();

/** What is cached: what the commits did, and the contents that may have been published. Null stands for no item. */
interface CachedHistory extends Omit<CommitHistory, "items"> {
  readonly items: readonly (readonly [slug: string, runs: FileRun[]])[];
  readonly texts: Readonly<Record<string, CommittedText | null>>;
}

/** Opens the history of the digest below `root`. Does not throw, nor does its reader: a digest can be built without it. */
export function openHistory(root: string): GitHistory {
  let reason: string | undefined;
  return {
    read(items, clock) {
      try {
        const newest = newestCommit(root);
        if ("commit" in newest) return readHistory(root, newest.commit, items, clock);
        reason = newest.missing;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        reason = error.message;
      }
      return new Map();
    },
    missing: () => reason && `No changes of items are shown: ${reason}`,
  };
}

function readHistory(
  root: string,
  commit: string,
  written: readonly WrittenItem[],
  clock: PublishingClock,
): ItemHistories {
  const file = historyCacheFile(root, clock.optional);
  const cached = readJsonCache<CachedHistory>(file);
  const isCurrent = cached?.commit === commit;
  const history = commitsUntil(root, commit, cached && { ...cached, items: new Map(cached.items) });
  const texts = new Map(Object.entries(cached?.texts ?? {}));
  const candidates = written
    .map((item) => [item, candidatesOf(item, history.items, clock)] as const)
    .filter(([, contents]) => contents.length > 1);
  const used = new Set(candidates.flatMap(([, contents]) => contents.map(({ blob }) => blob)));
  const isMore = addTexts(root, used, texts, written, clock.optional);
  if (isMore || !isCurrent) {
    const kept = Object.fromEntries([...texts].filter(([blob]) => used.has(blob)));
    writeJsonCache(file, {
      ...history,
      items: [...history.items],
      texts: kept,
    } satisfies CachedHistory);
  }
  const textOf = (blob: string) => texts.get(blob) ?? undefined;
  const versions = candidates.map(
    ([{ slug, changesFrom }, contents]) =>
      [slug, publishedVersions(contents, textOf, clock, changesFrom)] as const,
  );
  return new Map(versions.filter(([, { length }]) => length > 0));
}

function commitsUntil(root: string, commit: string, cached: CommitHistory | undefined): CommitHistory {
  if (cached?.commit === commit) return cached;
  try {
    return readCommits(root, commit, cached);
  } catch (error) {
    // The cached commit may no longer exist.
    if (cached === undefined || !(error instanceof Failure)) throw error;
    return readCommits(root, commit);
  }
}

/** Adds the contents of blobs that are not known yet. Those that `items` still have need not be parsed again. Returns whether there were any. */
function addTexts(
  root: string,
  blobs: ReadonlySet<string>,
  texts: Map<string, CommittedText | null>,
  items: readonly WrittenItem[],
  optional: readonly OptionalField[],
): boolean {
  const missing = [...blobs].filter((blob) => !texts.has(blob));
  if (missing.length === 0) return false;
  const byHash = new Map(items.map((item) => [item.hash, item]));
  const contents = readBlobs(root, missing);
  for (const blob of missing) {
    const bytes = contents.get(blob);
    const item = bytes && (byHash.get(hashOf(bytes)) ?? publishableItem(bytes, optional));
    texts.set(blob, item ? { date: item.date, draft: item.draft, text: itemTextOf(item) } : null);
  }
  return true;
}

/** An item without errors. With errors, such as a comment that does not end, it was never published. */
function publishableItem(bytes: Buffer, optional: readonly OptionalField[]): WrittenItem | undefined {
  const { value, findings } = parseItem("content/items/item.md", bytes);
  const isWrong = findings.some((finding) => finding.severity === "error" && !isOptional(finding, optional));
  return isWrong ? undefined : value;
}

/** The cache of the history below `root`. Which versions could be published depends on what items may leave out. */
function historyCacheFile(root: string, optional: readonly OptionalField[]): CacheFile {
  return {
    path: join(cacheFolder, "history", hashOf(root)),
    name: "history",
    version: [cacheVersion("history"), ...optional].join(" "),
  };
}
