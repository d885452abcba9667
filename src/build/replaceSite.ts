import { mkdirSync } from "node:fs";
import { RenderContext } from "../../templates/renderContext.ts";
import { manifestPathOf, pictureCacheFolder, searchCacheFolder } from "../cache/cacheFolder.ts";
import { deferDelete } from "../cache/deferredDelete.ts";
import { cacheVersion } from "../cache/invalidation.ts";
import { pruneCache } from "../cache/pruneCache.ts";
import { basePathOf } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { swapFolder } from "../files/swapFolder.ts";
import { indexerNote } from "../pagefind-incremental/index.ts";
import { count, runStage } from "../report.ts";
import { writeAssets } from "./assets.ts";
import type { BuildOptions } from "./buildOptions.ts";
import { divideDataPages, writeDataPages } from "./dataPages.ts";
import { duePages } from "./duePages.ts";
import { linkFiles, type Manifest, manifestOf, readManifest, writeManifest } from "./manifest.ts";
import { planPages } from "./plan.ts";
import type { Scheduler } from "./scheduler.ts";
import { planPictures, writeWordlessCards } from "./sitePictures.ts";
import { readSuggestions } from "./suggestionCache.ts";

/** Builds the site beside the last one, and then replaces that. Pages that did not change are reused: they are linked from there. */
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
  const assets = await runStage(
    "assets",
    () => writeAssets(root, folder, digest, basePathOf(digest.site.url)),
    () => "style, fonts, pictures and script",
  );
  const context = new RenderContext(digest, assets);
  readSuggestions(digest, root);
  const plan = await planPages(context, cacheVersion("pages"));
  const { unchanged, due } = duePages(plan, before, output);
  const folders = { output: folder, lastOutput: output };
  const picturePlan = planPictures(digest, root, folder);
  const duePictures = duePages(picturePlan, before, output);
  const { dataPages, others } = await divideDataPages(due, context);
  const request = { pages: others, pictures: duePictures.due, root, ...folders, search };
  const build = scheduler.build(context, request);
  const pages = runStage(
    "pages",
    async () => {
      linkFiles(unchanged, output, folder);
      const written = await build.pages;
      return [...written, ...(await writeDataPages(context, dataPages, { before, written }, folders))];
    },
    ({ length }) => `${count(length, "page")} rendered, ${count(unchanged.length, "page")} reused`,
  );
  const indexed =
    search &&
    runStage(
      "search",
      () => build.search,
      () => `${count(digest.items.length, "item")} indexed${indexerNote()}`,
    );
  const drawn = runStage(
    "pictures",
    async () => {
      linkFiles(duePictures.unchanged, output, folder);
      pruneCache(pictureCacheFolder);
      return build.pictures;
    },
    ({ length }) =>
      `${length} drawn, ${duePictures.unchanged.length} reused${describeWordless(writeWordlessCards(digest, folder))}`,
  );
  // If one fails, the others must not go on writing.
  await Promise.allSettled([pages, indexed, drawn, build.pages, build.pictures, build.search]);
  await indexed;
  const written = [...(await pages), ...(await drawn)];
  return manifestOf(new Map([...plan, ...picturePlan]), before, written);
}

function describeWordless(cards: number): string {
  return cards > 0 ? `, ${count(cards, "card")} without words (see docs/cards.md)` : "";
}
