import type { RenderContext } from "../../templates/renderContext.ts";
import { searchCacheFolder } from "../cache/cacheFolder.ts";
import type { ItemCache } from "../content/itemCache/itemCache.ts";
import type { Digest } from "../digest/digest.ts";
import { missingSegments } from "../outputs/search/searchIndex.ts";
import type { Segment } from "../pagefind-incremental/index.ts";
import { buildHere, buildTogether, type RunJob, type SiteBuild } from "./distributeJobs.ts";
import { itemsForSearchWorker, refreshItemCacheIn } from "./refreshItemCache.ts";
import { runAll } from "./runAll.ts";
import { runSiteJob, type SiteJob, type SiteRequest, segmentsJobs } from "./siteJobs.ts";
import type { DigestSource } from "./worker.ts";
import { createWorkerPool, workersBeside } from "./workerPool.ts";

/** How many pages or segments make workers worth their start. */
const worthWorkers = { pages: 1500, segments: 8 };

/**
 * Decides which process does what. Small builds use this process alone. Workers start when there is enough to do.
 *
 * - Reading: this process finds out which items have changed. It reads fewer than 500 itself, and shares more than that with workers.
 * - Loading: each process loads the digest on its own from the cache of items. That takes less time than to send it.
 * - Rendering, drawing and indexing: small builds are done here. In others, all processes take pages, pictures and segments from the same queues until
 *   these are empty.
 *
 * Workers are processes and not threads, so that the system can end one that uses too much memory and this process can still say so. See
 * docs/adr/0025-worker-pool.md.
 */
export interface Scheduler {
  /** Updates the cache of the items below `root`. `search` says that their search is going to be built. */
  refreshItemCache(root: string, search?: boolean): Promise<ItemCache>;
  /** Lets workers load a digest. Until it is called, `build` uses this process alone. */
  shareDigest(source: DigestSource): void;
  build(context: RenderContext, request: SiteRequest): SiteBuild;
  /** Indexes segments of the search, and caches them. */
  index(digest: Digest, segments: readonly Segment[]): Promise<void>;
  /** Ends the workers. */
  close(): void;
}

/** Creates a scheduler. It has to be closed. */
export function createScheduler(): Scheduler {
  const pool = createWorkerPool();
  let source: DigestSource | undefined;
  const workerFor =
    ({ fingerprint }: Digest, from: DigestSource) =>
    (job: SiteJob) =>
      pool.run({ name: "site", source: from, fingerprint, job });
  return {
    refreshItemCache: (root, search = false) => refreshItemCacheIn(pool, root, search),
    shareDigest(from) {
      source = from;
      // All workers are idle, so that each gets one of these jobs. Should loading fail, the first job that needs the digest says so.
      for (let count = pool.size(); count > 0; count--)
        pool.run({ name: "load", source: from }).catch(() => {});
    },
    build(context, request) {
      const { digest } = context;
      const here = (job: SiteJob) => runSiteJob(digest, job);
      if (source === undefined || workersBeside === 0) return buildHere(context, request, here);
      const missing = request.search ? missingSegments(digest, searchCacheFolder) : [];
      if (!isWorthWorkers(request, missing, digest)) return buildHere(context, request, here);
      const inWorker = workerFor(digest, source);
      return buildTogether(context, request, missing, { here, inWorker, workers: workersBeside });
    },
    async index(digest, segments) {
      const queues = [segmentsJobs(segments).values()];
      const taking = (run: RunJob) => ({ run: async (job: SiteJob) => void (await run(job)), queues });
      const runners = [taking((job) => runSiteJob(digest, job))];
      if (source !== undefined) runners.push(...Array(workersBeside).fill(taking(workerFor(digest, source))));
      await runAll(runners);
    },
    close() {
      pool.close();
      source = undefined;
    },
  };
}

function isWorthWorkers(
  { pages, search }: SiteRequest,
  missing: readonly Segment[],
  { items }: Digest,
): boolean {
  const isLargeSearch = search && items.length >= itemsForSearchWorker;
  return isLargeSearch || pages.length >= worthWorkers.pages || missing.length >= worthWorkers.segments;
}
