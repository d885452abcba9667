import workerpool from "workerpool";
import type { CacheFile } from "../cache/cacheFormat.ts";
import { openHistory } from "../content/history/readHistory.ts";
import { type ItemCache, openItemCache } from "../content/itemCache/itemCache.ts";
import { cachedItemReader, encodeItemFiles } from "../content/itemCache/itemReaders.ts";
import type { Digest } from "../digest/digest.ts";
import { Failure } from "../failure.ts";
import { withLastGood } from "./lastGood.ts";
import { loadDigest } from "./loadDigest.ts";
import type { ManifestEntry } from "./manifest.ts";
import { loadOwnPages } from "./own/ownPages.ts";
import { runSiteJob, type SiteJob } from "./siteJobs.ts";
import { readSuggestions } from "./suggestionCache.ts";

/** What a worker loads a digest from: the content below `root`, as it is shown at `now`, and the cache of its items. */
export interface DigestSource {
  readonly root: string;
  readonly now: Date | string;
  readonly preview: boolean;
  readonly items: CacheFile;
}

/** Read files of items. The result is their records for the cache. */
interface ReadJob {
  readonly name: "read";
  readonly root: string;
  readonly files: readonly string[];
}

/** Open the cache of items early. It may still be that of the build before: what has changed is read again when the digest is loaded. */
interface OpenCacheJob {
  readonly name: "open cache";
  readonly items: CacheFile;
}

/** Load a digest before the first job that needs it. */
interface LoadJob {
  readonly name: "load";
  readonly source: DigestSource;
}

/** Do a part of the site of the digest that has this fingerprint. */
interface DigestJob {
  readonly name: "site";
  readonly source: DigestSource;
  readonly fingerprint: string;
  readonly job: SiteJob;
}

export type Job = ReadJob | OpenCacheJob | LoadJob | DigestJob;
export type Result<J extends Job> = J extends ReadJob
  ? Buffer
  : J extends DigestJob
    ? ManifestEntry[]
    : undefined;

/** The answer of a worker. Errors are sent as values, because workerpool would drop their class. */
export type Answer =
  | { readonly result: Result<Job> }
  | { readonly error: Error; readonly isFailure: boolean };

/*
 * The program of a worker process: see `scheduler.ts`. All jobs of a worker are about the same digest, which it loads once. It exits when
 * the process that started it ends.
 */
let cache: ItemCache | undefined;
let loaded: Digest | undefined;

workerpool.worker({ run });

async function run(job: Job): Promise<Answer> {
  try {
    return { result: await runJob(job) };
  } catch (error) {
    return {
      error: error instanceof Error ? error : new Error(String(error)),
      isFailure: error instanceof Failure,
    };
  }
}

/** Loaded once. */
const ownPages = loadOwnPages();

async function runJob(job: Job): Promise<Result<Job>> {
  await ownPages;
  switch (job.name) {
    case "read":
      return Buffer.concat([...encodeItemFiles(job.root, job.files)]);
    case "open cache":
      cache = openItemCache(job.items);
      return undefined;
    case "load":
      loaded = load(job.source);
      return undefined;
    case "site":
      loaded ??= load(job.source);
      if (loaded.fingerprint !== job.fingerprint)
        throw new Failure("The content changed while the site was being built. Build again.");
      if (job.job.name === "pages") readSuggestions(loaded, job.source.root);
      return runSiteJob(loaded, job.job);
  }
}

/** A preview leaves out what has errors. A build has none. */
function load({ root, now, preview, items }: DigestSource): Digest {
  cache = openItemCache(items, cache);
  const read = loadDigest(root, now, preview, cachedItemReader(root, cache), openHistory(root).read);
  return preview ? withLastGood(read, now).shown.digest : read.digest;
}
