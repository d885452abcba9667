import { mkdirSync } from "node:fs";
import { RenderContext } from "../../templates/renderContext.ts";
import { manifestPathOf, searchCacheFolder } from "../cache/cacheFolder.ts";
import { deferDelete } from "../cache/deferredDelete.ts";
import { cacheVersion } from "../cache/invalidation.ts";
import { basePathOf } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { swapFolder } from "../files/swapFolder.ts";
import { openSearchIndex, segmentsOf } from "../outputs/search/searchIndex.ts";
import { indexerNote } from "../pagefind-incremental/index.ts";
import { count, reportStage } from "../report.ts";
import { writeAssets } from "./assets.ts";
import type { BuildOptions, Shard } from "./buildOptions.ts";
import { dividePlan, linkFiles, type Manifest, manifestOf, readManifest, writeManifest } from "./manifest.ts";
import { planPages } from "./plan.ts";
import type { Scheduler } from "./scheduler.ts";

/** Indexes a shard of the search's segments and caches them, so that several machines can share that work. */
export async function indexShard(digest: Digest, { number, count: shards }: Shard, scheduler: Scheduler) {
  mkdirSync(searchCacheFolder, { recursive: true });
  const index = openSearchIndex(searchCacheFolder);
  const segments = segmentsOf(digest, index).filter((_, at) => at % shards === number - 1);
  await stage(
    "search",
    () => scheduler.index(digest, index.missing(segments)),
    () => `${count(segments.length, "segment")} kept`,
  );
}

/** Builds the whole site beside the last one, and then replaces that. Pages that did not change are linked from there. */
export async function replaceSite(
  digest: Digest,
  options: BuildOptions,
  scheduler: Scheduler,
): Promise<void> {
  mkdirSync(searchCacheFolder, { recursive: true });
  const manifestPath = manifestPathOf(options.output);
  await swapFolder(
    options.output,
    async (folder) => {
      const before = readManifest(manifestPath);
      // Written before the swap. If the swap fails, no file matches its entry, and the next build renders every page again.
      writeManifest(manifestPath, await writeSite(digest, options, folder, scheduler, before));
    },
    deferDelete,
  );
}

async function writeSite(
  digest: Digest,
  { root, output, search }: BuildOptions,
  folder: string,
  scheduler: Scheduler,
  before: Manifest,
): Promise<Manifest> {
  const assets = await stage(
    "assets",
    () => writeAssets(root, folder, basePathOf(digest.site.url)),
    () => "style, fonts, pictures and script",
  );
  const context = new RenderContext(digest, assets);
  const plan = await planPages(context, cacheVersion("pages"));
  const { unchanged, due } = dividePlan(plan, before, output);
  const build = scheduler.build(context, { pages: due, output: folder, last: output, search });
  const pages = stage(
    "pages",
    async () => {
      linkFiles(unchanged, output, folder);
      return build.pages;
    },
    ({ length }) => `${count(length, "page")} rendered, ${count(unchanged.length, "page")} kept`,
  );
  const indexed =
    search &&
    stage(
      "search",
      () => build.search,
      () => `${count(digest.items.length, "item")} indexed${indexerNote()}`,
    );
  // If one fails, the other must not go on writing.
  await Promise.allSettled([pages, indexed, build.pages, build.search]);
  await indexed;
  return manifestOf(plan, before, await pages);
}

/** Runs a stage of the build, and reports how long it took and its result. */
async function stage<T>(name: string, run: () => Promise<T>, describe: (result: T) => string): Promise<T> {
  const start = performance.now();
  const result = await run();
  reportStage(name, start, describe(result));
  return result;
}
