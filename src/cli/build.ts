import { acquireBuildLock } from "../build/buildLock.ts";
import type { BuildOptions } from "../build/buildOptions.ts";
import { indexShard } from "../build/indexShard.ts";
import { isRejected, loadDigest } from "../build/loadDigest.ts";
import { replaceSite } from "../build/replaceSite.ts";
import { createScheduler, type Scheduler } from "../build/scheduler.ts";
import { handleMessages } from "../build/workerPool.ts";
import { deleteOldSites } from "../cache/deferredDelete.ts";
import { openHistory } from "../content/history/readHistory.ts";
import { cachedItemReader } from "../content/itemCache/itemReaders.ts";
import type { ExitCode } from "../failure.ts";
import { realOutputPath } from "../files/outputPath.ts";
import { count, describeErrors, reportStage } from "../report.ts";
import { checkOutput } from "./outputFolder.ts";

/** `npm run build`: writes the site beside the previous one, and then replaces that. */
export default async function buildCommand(options: BuildOptions): Promise<ExitCode> {
  return buildDigest(options, () => checkOutput(options.output, options.root));
}

/** Builds a digest, and prints what is wrong with it. `checkPlace` throws if nothing may be written to the output. */
export async function buildDigest(options: BuildOptions, checkPlace: () => void): Promise<ExitCode> {
  const releaseLock = await lockFor(options);
  const scheduler = createScheduler();
  try {
    return await build(options, scheduler, checkPlace);
  } finally {
    scheduler.close();
    releaseLock();
  }
}

/** Builds of the same site run one after the other, so that the last one has the newest content. */
async function lockFor({ output, shard }: BuildOptions): Promise<() => void> {
  if (shard) return () => {};
  return acquireBuildLock(realOutputPath(output), () =>
    console.log(`Another build is writing to ${output}. Waiting for it to finish.`),
  );
}

async function build(options: BuildOptions, scheduler: Scheduler, checkPlace: () => void): Promise<ExitCode> {
  const start = performance.now();
  deleteOldSites();
  const { root, output, now, drafts, shard } = options;
  const items = await scheduler.refreshItemCache(root, options.search);
  scheduler.shareDigest({ root, now, preview: drafts, items: items.file });
  const history = openHistory(root);
  const loaded = loadDigest(root, now, drafts, cachedItemReader(root, items), history.read);
  const { digest, problems } = loaded;
  if (problems.length > 0) console.log(describeErrors(problems));
  if (isRejected(loaded)) {
    console.log("Nothing was built. Fix the errors first.");
    return 1;
  }
  checkPlace();
  const noChanges = history.missing();
  if (noChanges) console.log(noChanges);
  const read = `${count(digest.items.length, "item")} in ${count(digest.issues.length, "issue")}`;
  reportStage("read", start, read);
  await handleMessages();
  if (shard) await indexShard(digest, shard, scheduler);
  else await replaceSite(digest, options, scheduler);
  reportStage("done", start, shard ? "in .cache/search" : `in ${output}`);
  return 0;
}
