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
import { letterAt } from "../preview/emailPages.ts";
import { exitOnClosedPipe } from "../preview/exitOnClosedPipe.ts";
import { additionsTo, panelAssets } from "../preview/panel.ts";
import type { Answer, News, PreviewState, Question } from "../preview/previewState.ts";
import { updateAssets } from "../preview/updateAssets.ts";
import { count, describeProblems, reportStage } from "../report.ts";
import { readBuildOptions } from "./build.ts";
import { lineFor } from "./errorMessage.ts";

/** For so many milliseconds after pages were made, nothing else is. */
const questionsFirst = 400;

/*
 * The process behind `npm start`: keeps the pages of a folder as they should be, at once and again whenever it is told that the
 * content changed. Drafts and items of the future are shown. A file with errors is shown as it last was without. What editors see on a
 * page besides is told when it is asked for.
 */
export default async function previewCommand(words: readonly string[]): Promise<ExitCode> {
  exitOnClosedPipe();
  const { root, output } = readBuildOptions(words);
  const version = pagesVersion();
  const madePath = manifestPathOf(output);
  const scheduler = createScheduler();
  let readOne: ((file: string) => ParsedItem) | undefined;
  let assets: Assets | undefined;
  let desk: PreviewState | undefined;
  let indexing: Promise<void> = Promise.resolve();
  const forEditors = await panelAssets();
  let building = attempt(buildFirst);
  process.on("message", (message: Question | "content changed") => {
    if (message === "content changed") building = building.then(() => attempt(build));
    else if (desk) void answer(message, desk);
  });
  await building;
  return 0;

  async function answer({ number, address }: Question, at: PreviewState): Promise<void> {
    try {
      const letter = await letterAt(address, at);
      tell({ number, additions: letter ?? additionsTo(address, at, forEditors) });
    } catch (error) {
      report(error);
      tell({ number });
    }
  }

  /** Many pages may have to be made at first, which other processes help with. */
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
    desk = { root, ...withLastGood(newest, now, desk) };
    const { shown } = desk;
    const pages = await update(shown);
    reportStage("preview", start, `${count(pages, "page")}, ${count(shown.digest.items.length, "item")}`);
    indexing = indexing.then(() => index(shown.digest)).catch(report);
  }

  /** Brings the folder up to date. Returns how many pages there are. */
  async function update({ digest }: LoadedDigest): Promise<number> {
    mkdirSync(output, { recursive: true });
    assets = await updateAssets(root, output, assets);
    const edition = new RenderContext(digest, assets, true);
    const plan = await planPages(edition, version);
    const before = readManifest(madePath);
    const { due } = dividePlan(plan, before, output);
    const first = openedFirst(digest);
    const make = (pages: readonly string[]) =>
      scheduler.build(edition, { pages, output, last: output, search: false }).pages;
    const written = await make(due.filter((file) => first.has(file)));
    if (due.length > first.size) tell({ complete: false });
    written.push(...(await make(due.filter((file) => !first.has(file)))));
    for (const file of before.keys()) if (!plan.has(file)) rmSync(join(output, file), { force: true });
    writeManifest(madePath, manifestOf(plan, before, written));
    tell({ complete: true });
    return plan.size;
  }

  /**
   * The search follows behind the pages, and passes over what was saved again meanwhile. It takes all of this process's time: pages that
   * are open ask first what editors see on them.
   */
  async function index(digest: Digest): Promise<void> {
    await wait(questionsFirst);
    if (digest === desk?.shown.digest) await writeSearchIndex(digest, output, { cache: searchCacheFolder });
  }
}

/** Builds, or says why that failed: what is saved next may put it right. */
async function attempt(build: () => Promise<void>): Promise<void> {
  try {
    await build();
  } catch (error) {
    report(error);
    console.error("The preview stays as it is until something is saved.");
  }
}

/** A fault of the code is told with its stack. */
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
