import { mkdirSync } from "node:fs";
import { RenderContext } from "../../templates/renderContext.ts";
import { manifestPathOf, searchCacheFolder } from "../cache/cacheFolder.ts";
import { deferDelete } from "../cache/deferredDelete.ts";
import { basePathOf } from "../content/addresses.ts";
import type { Digest } from "../digest/digest.ts";
import { swapFolder } from "../files/swapFolder.ts";
import { openSearchIndex, segmentsOf } from "../outputs/search/searchIndex.ts";
import { indexerNote } from "../pagefind-incremental/index.ts";
import { count, reportStage } from "../report.ts";
import { writeAssets } from "./assets.ts";
import type { BuildOptions, Shard } from "./buildOptions.ts";
import { dividePlan, linkFiles, manifestOf, readManifest, writeManifest } from "./manifest.ts";
import { pagesVersion, planPages } from "./plan.ts";
import type { Scheduler } from "./scheduler.ts";

/** Indexes a shard of the search's segments and keeps them: several machines can share that work. */
export async function indexShard(digest: Digest, { number, count: shards }: Shard, press: Scheduler) {
  mkdirSync(searchCacheFolder, { recursive: true });
  const index = openSearchIndex(searchCacheFolder);
  const segments = segmentsOf(digest, index).filter((_, at) => at % shards === number - 1);
  await stage(
    "search",
    () => press.index(digest, index.missing(segments)),
    () => `${count(segments.length, "segment")} kept`,
  );
}

/** Builds the whole site beside the last one, and puts it in its place. What is as it was is kept. */
export async function replaceSite(digest: Digest, options: BuildOptions, press: Scheduler): Promise<void> {
  mkdirSync(searchCacheFolder, { recursive: true });
  const madePath = manifestPathOf(options.output);
  await swapFolder(
    options.output,
    async (folder) => {
      // Known before the site is in its place: until then, no file is as it says, and is made again.
      writeManifest(madePath, await writeSite(digest, options, folder, press, madePath));
    },
    deferDelete,
  );
}

/** Pages are rendered while the items are indexed, by turns or by several processes. */
async function writeSite(
  digest: Digest,
  options: BuildOptions,
  folder: string,
  press: Scheduler,
  madePath: string,
) {
  const { root, output, search } = options;
  const assets = await stage(
    "assets",
    () => writeAssets(root, folder, basePathOf(digest.site.url)),
    () => "style, fonts, pictures and script",
  );
  const edition = new RenderContext(digest, assets);
  const plan = await planPages(edition, pagesVersion());
  const before = readManifest(madePath);
  const { unchanged, due } = dividePlan(plan, before, output);
  const order = { pages: due, output: folder, last: output, search };
  const making = press.make(edition, order);
  const pages = stage(
    "pages",
    async () => {
      linkFiles(unchanged, output, folder);
      return making.pages;
    },
    ({ length }) => `${count(length, "page")} rendered, ${count(unchanged.length, "page")} kept`,
  );
  const indexed =
    search &&
    stage(
      "search",
      () => making.search,
      () => `${count(digest.items.length, "item")} indexed${indexerNote()}`,
    );
  // Neither is left writing when the other fails.
  await Promise.allSettled([pages, indexed, making.pages, making.search]);
  await indexed;
  return manifestOf(plan, before, await pages);
}

/** Does a part of the build, and tells how long it took and what it made. */
async function stage<T>(name: string, work: () => Promise<T>, made: (result: T) => string): Promise<T> {
  const from = performance.now();
  const result = await work();
  reportStage(name, from, made(result));
  return result;
}
