import type { RenderContext } from "../../templates/renderContext.ts";
import type { Segment } from "../pagefind-incremental/index.ts";
import type { ManifestEntry } from "./manifest.ts";
import { type Runner, runAll } from "./runAll.ts";
import {
  pagesJobs,
  picturesJobs,
  type SiteJob,
  type SiteRequest,
  searchJobs,
  segmentsJobs,
} from "./siteJobs.ts";

/** A build under way. Wait for all, even if one fails, so that nothing is written after you return. */
export interface SiteBuild {
  readonly pages: Promise<ManifestEntry[]>;
  readonly pictures: Promise<ManifestEntry[]>;
  readonly search: Promise<void>;
}

/** Does a job, in this process or in a worker. */
export type RunJob = (job: SiteJob) => Promise<ManifestEntry[]>;

/** Renders all pages, draws all pictures and writes the search at the same time, in this process. */
export function buildHere(context: RenderContext, request: SiteRequest, here: RunJob): SiteBuild {
  const doAll = async (jobs: Iterable<SiteJob>) => {
    const written: ManifestEntry[] = [];
    await runAll([{ run: async (job) => void written.push(...(await here(job))), queues: [jobs] }]);
    return written;
  };
  return handled({
    pages: doAll(pagesJobs(context, request)),
    pictures: doAll(picturesJobs(request)),
    search: doAll(searchJobs(request)).then(() => {}),
  });
}

/**
 * Renders pages, draws pictures and indexes the `missing` segments in this process and in workers. Each takes the next job when it is free: this process
 * prefers files of text, the last of the pages, because it can give the workers their next job between two of them. The workers prefer
 * segments and, when all are indexed, the writing of the search. All draw pictures when nothing else is left, since that takes threads from the rest.
 */
export function buildTogether(
  context: RenderContext,
  request: SiteRequest,
  missing: readonly Segment[],
  run: { readonly here: RunJob; readonly inWorker: RunJob; readonly workers: number },
): SiteBuild {
  const pages = pagesJobs(context, request);
  const segments = segmentsJobs(missing).values();
  const search = searchJobs(request).values();
  const pictures = picturesJobs(request).values();
  const written: { [Part in "pages" | "pictures"]: ManifestEntry[] } = { pages: [], pictures: [] };
  const indexed: Promise<unknown>[] = [];
  const doing = (run: RunJob) => async (job: SiteJob) => {
    // Nobody gets this far before all segments are taken.
    if (job.name === "search") await Promise.all(indexed);
    const result = run(job);
    if (job.name === "segments") indexed.push(result);
    written[job.name === "pictures" ? job.name : "pages"].push(...(await result));
  };
  const worker = { run: doing(run.inWorker), queues: [segments, search, firstOf(pages), pictures] };
  const all = runAll<SiteJob>([
    { run: doing(run.here), queues: [lastOf(pages), segments, search, pictures] },
    ...Array<Runner<SiteJob>>(run.workers).fill(worker),
  ]);
  return handled({
    pages: all.then(() => written.pages),
    pictures: all.then(() => written.pictures),
    search: all,
  });
}

/** Who waits for one part only, as a preview does, must not be ended by another that fails with it. */
function handled(build: SiteBuild): SiteBuild {
  for (const part of Object.values(build)) part.catch(() => {});
  return build;
}

/** Takes jobs from the start of a list, of which others take the last. */
function* firstOf<T>(jobs: T[]): Generator<T> {
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) yield job;
}

function* lastOf<T>(jobs: T[]): Generator<T> {
  for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) yield job;
}
