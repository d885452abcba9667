import type { CacheFile } from "../cache/record.ts";
import { type ItemCache, openItemCache } from "../content/itemCache/itemCache.ts";
import { cachedItemReader, readItemRecords } from "../content/itemCache/itemReaders.ts";
import type { Digest } from "../digest/digest.ts";
import { Failure } from "../failure.ts";
import { previewStateOf } from "../preview/lastGood.ts";
import { loadDigest } from "./loadDigest.ts";
import { type Made, makePart, type Part } from "./part.ts";

/** Read files of items below a folder, and answer with the records of what they say. */
export interface ReadJob {
  readonly name: "read";
  readonly root: string;
  readonly files: readonly string[];
}

/** Make ready: read what is kept of items, which may be another build's still. */
export interface WarmJob {
  readonly name: "warm";
  readonly items: CacheFile;
}

/** Make the digest below `root`, as it is shown at `now`, from what is kept of its items and from the rest of its content. */
export interface OpenJob {
  readonly name: "open";
  readonly root: string;
  readonly now: Date | string;
  readonly preview: boolean;
  readonly items: CacheFile;
}

/** Make a part of the site of the digest with this fingerprint, and answer with what was made. */
export interface PartJob<P extends Part = Part> {
  readonly name: "part";
  readonly fingerprint: string;
  readonly part: P;
}

export type Job = ReadJob | WarmJob | OpenJob | PartJob;
export type Answer<J extends Job> = J extends ReadJob
  ? Buffer
  : J extends PartJob<infer P>
    ? Made<P>
    : undefined;

/*
 * A process that takes parts of a build: see `hands.ts`. It lives as long as the one that started it, and loads what a job
 * needs when the first such job comes.
 */
let kept: ItemCache | undefined;
let digest: Digest | undefined;

process.on("message", (job: Job) => {
  work(job).then(
    (answer) => tell({ answer }),
    (error: unknown) => tell({ error, isFailure: error instanceof Failure }),
  );
});
process.on("disconnect", () => process.exit());

/** Nobody listens any more when the build has failed elsewhere. */
function tell(message: object): void {
  process.send?.(message, undefined, undefined, () => {});
}

async function work(job: Job): Promise<Answer<Job>> {
  switch (job.name) {
    case "read":
      return Buffer.concat([...readItemRecords(job.root, job.files)]);
    case "warm":
      kept = openItemCache(job.items);
      return undefined;
    case "open":
      kept = openItemCache(job.items, kept);
      digest = digestFor(job, kept);
      return undefined;
    case "part":
      if (digest?.fingerprint !== job.fingerprint)
        throw new Failure("The content was changed while it was built: build again.");
      return makePart(digest, job.part);
  }
}

/** What is wrong is left out as the preview leaves it out: a build has nothing wrong. */
function digestFor({ root, now, preview }: OpenJob, items: ItemCache): Digest {
  const newest = loadDigest(root, now, preview, cachedItemReader(root, items));
  return preview ? previewStateOf({ root, newest, now }).shown.digest : newest.digest;
}
