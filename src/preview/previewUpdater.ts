import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Assets, RenderContext } from "../../templates/renderContext.ts";
import { copyPictures, writeAssets } from "../build/assets.ts";
import { duePages } from "../build/duePages.ts";
import { manifestOf, readManifest, writeManifest } from "../build/manifest.ts";
import { planPages } from "../build/plan.ts";
import type { Scheduler } from "../build/scheduler.ts";
import { manifestPathOf, searchCacheFolder } from "../cache/cacheFolder.ts";
import { cacheVersion } from "../cache/invalidation.ts";
import { pageFile } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { fingerprint } from "../digest/fingerprint.ts";
import { writeSearchIndex } from "../outputs/search/writeSearchIndex.ts";
import { createCardUpdater } from "./cardUpdater.ts";

/** Updates the folder that a preview is served from. */
export interface PreviewUpdater {
  /**
   * Brings pages and what they load up to date with a digest. Begins with those that an editor opens first, and those at the addresses in `open`. If there are
   * more, calls `firstDone` with the open ones that are up to date then. Returns how many pages there are.
   */
  update(
    digest: Digest,
    open: readonly string[],
    firstDone: (ready: readonly string[]) => Promise<void>,
  ): Promise<number>;
  /**
   * Writes the cards and the search of the digest after its pages, unless there has been another update. That takes all of this process's time, so open
   * pages get a moment to ask what editors see on them.
   */
  index(): Promise<void>;
}

/** How many milliseconds to wait after pages were written, so that open pages can reload. */
const pause = 400;

/** Creates an updater that writes the preview of the digest below `root` into the folder `output`. */
export function createPreviewUpdater(root: string, output: string, scheduler: Scheduler): PreviewUpdater {
  const version = cacheVersion("pages");
  const manifestPath = manifestPathOf(output);
  const updateCards = createCardUpdater(root, output);
  let assets: Assets | undefined;
  let siteHash = "";
  let newest: Digest | undefined;
  let indexing: Promise<void> = Promise.resolve();
  return {
    async update(digest, open, firstDone) {
      newest = digest;
      const before = readManifest(manifestPath);
      if (before.size === 0) await clear();
      mkdirSync(output, { recursive: true });
      assets = await updateAssets(digest);
      const context = new RenderContext(digest, assets, true);
      const plan = await planPages(context, version);
      const { due } = duePages(plan, before, output);
      const ready = open.filter((address) => plan.has(`${address}index.html`));
      const first = new Set([...openedFirst(digest), ...ready.map((address) => `${address}index.html`)]);
      const write = (pages: readonly string[]) =>
        scheduler.build(context, { pages, pictures: [], root, output, lastOutput: output, search: false })
          .pages;
      for (const file of before.keys()) if (!plan.has(file)) rmSync(join(output, file), { force: true });
      const written = await write(due.filter((file) => first.has(file)));
      const others = due.filter((file) => !first.has(file));
      if (others.length > 0) await firstDone(ready);
      written.push(...(await write(others)));
      writeManifest(manifestPath, manifestOf(plan, before, written));
      return plan.size;
    },
    index() {
      const digest = newest;
      const last = indexing.catch(() => {});
      indexing = last.then(async () => {
        await wait(pause);
        if (digest === undefined || digest !== newest) return;
        await updateCards(digest);
        await writeSearchIndex(digest, output, { cache: searchCacheFolder });
      });
      return indexing;
    },
  };

  /** Updates the files that pages load. Writes all of them if there are none yet, one was deleted, or `_data/site.yaml` has changed. Returns their addresses. */
  async function updateAssets(digest: Digest): Promise<Assets> {
    const hash = fingerprint(digest.site, digest.brand);
    if (
      assets &&
      hash === siteHash &&
      Object.values(assets)
        .flat()
        .every((file) => existsSync(join(output, file)))
    ) {
      copyPictures(root, output);
      return assets;
    }
    rmSync(join(output, "assets"), { recursive: true, force: true });
    siteHash = hash;
    return writeAssets(root, output, digest, "");
  }

  /** Without a manifest, there is no way to tell which pages in the folder are old: `npm run clean` removes it while the preview is served. */
  async function clear(): Promise<void> {
    await indexing.catch(() => {});
    rmSync(output, { recursive: true, force: true });
  }
}

/** The front page, and the newest issue with its items. */
function openedFirst({ issues }: Digest): Set<string> {
  const [newest] = issues;
  const items = newest?.items.map(({ address }) => pageFile(address)) ?? [];
  return new Set(["/index.html", ...(newest ? [pageFile(newest.address)] : []), ...items]);
}
