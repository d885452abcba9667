import type { RenderContext } from "../../templates/renderContext.ts";
import type { Segment } from "../pagefind-incremental/index.ts";
import type { ManifestEntry } from "./manifest.ts";
import { pagesJobs, type SiteJob, type SiteRequest, segmentsJobs } from "./siteJobs.ts";

/** A build under way. Wait for both, even if one fails, so that nothing is written after you return. */
export interface SiteBuild {
  readonly pages: Promise<ManifestEntry[]>;
  readonly search: Promise<void>;
}

/** Does a job, in this process or in a worker. */
export type RunJob = (job: SiteJob) => Promise<ManifestEntry[]>;

/** Renders all pages in one place, and writes the search at the same time in the same place or another. */
export function buildSeparately(
  context: RenderContext,
  request: SiteRequest,
  run: { readonly pages: RunJob; readonly search: RunJob },
): SiteBuild {
  const jobs = pagesJobs(context, request).values();
  return { pages: runAll([{ run: run.pages, queues: [jobs] }]), search: writeSearch(request, run.search) };
}

/**
 * Renders pages and indexes the `missing` segments in this process and in workers. Each takes the next job when it is free: this process
 * prefers pages, the workers prefer segments. When no job is left, this process writes the search.
 */
export function buildTogether(
  context: RenderContext,
  request: SiteRequest,
  missing: readonly Segment[],
  run: { readonly here: RunJob; readonly inWorker: RunJob; readonly workers: number },
): SiteBuild {
  const pages = pagesJobs(context, request).values();
  const segments = segmentsJobs(missing).values();
  const written = runAll([
    { run: run.here, queues: [pages, segments] },
    ...Array(run.workers).fill({ run: run.inWorker, queues: [segments, pages] }),
  ]);
  return { pages: written, search: written.then(() => writeSearch(request, run.here)) };
}

/** One process that works through queues of jobs. Others may take jobs from the same queues. */
interface Runner {
  readonly run: RunJob;
  readonly queues: readonly Iterable<SiteJob>[];
}

/** Lets the runners do all jobs. If a job fails, no other job is begun, and those under way are waited for. */
export async function runAll(runners: readonly Runner[]): Promise<ManifestEntry[]> {
  const written: ManifestEntry[] = [];
  let hasFailed = false;
  const work = async ({ run, queues }: Runner) => {
    for (const queue of queues)
      for (const job of queue) {
        if (hasFailed) return;
        written.push(...(await run(job)));
      }
  };
  const all = runners.map((runner) =>
    work(runner).catch((error: unknown) => {
      hasFailed = true;
      throw error;
    }),
  );
  await Promise.allSettled(all);
  await Promise.all(all);
  return written;
}

async function writeSearch({ search, output, lastOutput }: SiteRequest, run: RunJob): Promise<void> {
  if (search) await run({ name: "search", output, lastOutput });
}
