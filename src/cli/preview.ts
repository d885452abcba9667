import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Assets, RenderContext } from "../../templates/renderContext.ts";
import { withLastGood } from "../build/lastGood.ts";
import { isRejected, type LoadedDigest, loadDigest } from "../build/loadDigest.ts";
import { dividePlan, manifestOf, readManifest, writeManifest } from "../build/manifest.ts";
import { pagesVersion, planPages } from "../build/plan.ts";
import { createScheduler } from "../build/scheduler.ts";
import { manifestPathOf, searchCacheFolder } from "../cache/cacheFolder.ts";
import { pageFile } from "../content/addresses.ts";
import { cachedItemReader, refreshingItemReader } from "../content/itemCache/itemReaders.ts";
import type { ParsedItem } from "../content/items/readItem.ts";
import { refreshEditorFiles } from "../content/manual/editorFiles.ts";
import type { Digest } from "../digest/digest.ts";
import type { ExitCode } from "../failure.ts";
import { writeSearchIndex } from "../outputs/search/writeSearchIndex.ts";
import { emailPageAt } from "../preview/emailPages.ts";
import { exitOnClosedPipe } from "../preview/exitOnClosedPipe.ts";
import { additionsTo, panelAssets } from "../preview/panel.ts";
import type { Answer, News, PreviewState, Question } from "../preview/previewState.ts";
import { updateAssets } from "../preview/updateAssets.ts";
import { count, describeProblems, reportStage } from "../report.ts";
import { readBuildOptions } from "./build.ts";
import { lineFor } from "./errorMessage.ts";

/** How many milliseconds to wait after pages were written, so that open pages can reload. */
const pause = 400;

/*
 * The process that builds the preview for `npm start`: at once, and again whenever it hears that the content changed. The preview shows
 * drafts and items of the future, and the last good version of each file with errors. This process also answers what editors see on a
 * page.
 */
export default async function previewCommand(words: readonly string[]): Promise<ExitCode> {
  exitOnClosedPipe();
  const { root, output } = readBuildOptions(words);
  const version = pagesVersion();
  const manifestPath = manifestPathOf(output);
  const scheduler = createScheduler();
  let readOne: ((file: string) => ParsedItem) | undefined;
  let assets: Assets | undefined;
  let state: PreviewState | undefined;
  let indexing: Promise<void> = Promise.resolve();
  const forEditors = await panelAssets();
  let building = attempt(buildFirst);
  process.on("message", (message: Question | "content changed") => {
    if (message === "content changed") building = building.then(() => attempt(build));
    else if (state) void answer(message, state);
  });
  await building;
  return 0;

  async function answer({ number, address }: Question, at: PreviewState): Promise<void> {
    try {
      const email = await emailPageAt(address, at);
      tell({ number, additions: email ?? additionsTo(address, at, forEditors) });
    } catch (error) {
      report(error);
      tell({ number });
    }
  }

  /** The first build may have many pages to render, and so may use workers. */
  async function buildFirst(): Promise<void> {
    try {
      const items = await scheduler.readItems(root);
      const start = performance.now();
      const now = new Date();
      scheduler.shareDigest({ root, now, preview: true, items: items.file });
      await show(now, cachedItemReader(root, items), start);
      readOne = refreshingItemReader(root, items);
    } finally {
      scheduler.close();
    }
  }

  async function build(): Promise<void> {
    const start = performance.now();
    await show(new Date(), readOne, start);
  }

  async function show(now: Date, read: typeof readOne, start: number): Promise<void> {
    const newest = loadDigest(root, now, true, read);
    const { problems } = newest;
    if (problems.length > 0) console.log(describeProblems(problems));
    if (!isRejected(newest)) refreshEditorFiles(root, newest.content.registers);
    state = { root, ...withLastGood(newest, now, state) };
    const { shown } = state;
    const pages = await update(shown);
    reportStage("preview", start, `${count(pages, "page")}, ${count(shown.digest.items.length, "item")}`);
    indexing = indexing.then(() => index(shown.digest)).catch(report);
  }

  /** Updates the pages in the folder. Returns how many there are. */
  async function update({ digest }: LoadedDigest): Promise<number> {
    mkdirSync(output, { recursive: true });
    assets = await updateAssets(root, output, assets);
    const context = new RenderContext(digest, assets, true);
    const plan = await planPages(context, version);
    const before = readManifest(manifestPath);
    const { due } = dividePlan(plan, before, output);
    const first = openedFirst(digest);
    const write = (pages: readonly string[]) =>
      scheduler.build(context, { pages, output, last: output, search: false }).pages;
    const written = await write(due.filter((file) => first.has(file)));
    if (due.length > first.size) tell({ complete: false });
    written.push(...(await write(due.filter((file) => !first.has(file)))));
    for (const file of before.keys()) if (!plan.has(file)) rmSync(join(output, file), { force: true });
    writeManifest(manifestPath, manifestOf(plan, before, written));
    tell({ complete: true });
    return plan.size;
  }

  /**
   * Writes the search after the pages, unless there has been another change. That takes all of this process's time, so open pages get
   * a moment to ask what editors see on them.
   */
  async function index(digest: Digest): Promise<void> {
    await wait(pause);
    if (digest === state?.shown.digest) await writeSearchIndex(digest, output, { cache: searchCacheFolder });
  }
}

/** Builds, or reports why that failed. The next change may fix it. */
async function attempt(build: () => Promise<void>): Promise<void> {
  try {
    await build();
  } catch (error) {
    report(error);
    console.error("The preview will update when you next save a file.");
  }
}

/** An error in our own code is reported with its stack. */
function report(error: unknown): void {
  console.error(lineFor(error) ?? error);
}

/** The front page, and the newest issue with its items. */
function openedFirst({ issues }: Digest): Set<string> {
  const [newest] = issues;
  const items = newest?.items.map(({ address }) => pageFile(address)) ?? [];
  return new Set(["/index.html", ...(newest ? [pageFile(newest.address)] : []), ...items]);
}

function tell(message: News | Answer): void {
  process.send?.(message);
}
