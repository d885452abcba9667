import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Assets, Edition } from "../../templates/edition.ts";
import { pageFile } from "../content/addresses.ts";
import { refreshEditorFiles } from "../content/editorFiles.ts";
import type { ItemReading } from "../content/items.ts";
import { readerFrom, readerOf } from "../content/readings.ts";
import type { Digest } from "../digest/digest.ts";
import { dividePlan, madeOf, readMade, writeMade } from "../publish/made.ts";
import { pagesVersion, planPages } from "../publish/plan.ts";
import { writeSearchIndex } from "../publish/search/index.ts";
import { openPress } from "./build/press.ts";
import { readBuildOptions } from "./buildOptions.ts";
import { madeFileOf, searchCache } from "./cacheFolder.ts";
import { lineFor } from "./failure.ts";
import { isRefused, type Preparation, prepareDigest } from "./prepare.ts";
import type { Answer, Desk, News, Question } from "./preview/desk.ts";
import { endWithOutput } from "./preview/endWithOutput.ts";
import { deskOf } from "./preview/lastGood.ts";
import { letterAt } from "./preview/letters.ts";
import { additionsTo, panelAssets } from "./preview/panel.ts";
import { updateAssets } from "./preview/updateAssets.ts";
import { count, describeProblems, reportStage } from "./report.ts";
import { type ExitCode, run } from "./run.ts";

/** For so many milliseconds after pages were made, nothing else is. */
const questionsFirst = 400;

/*
 * The process behind `npm start`: keeps the pages of a folder as they should be, at once and again whenever it is told that the
 * content changed. Drafts and items of the future are shown. A file with errors is shown as it last was without. What editors see on a
 * page besides is told when it is asked for.
 */
run(async (words): Promise<ExitCode> => {
  endWithOutput();
  const { root, output } = readBuildOptions(words);
  const version = pagesVersion();
  const madePath = madeFileOf(output);
  const press = openPress();
  let readOne: ((file: string) => ItemReading) | undefined;
  let assets: Assets | undefined;
  let desk: Desk | undefined;
  let indexing: Promise<void> = Promise.resolve();
  const forEditors = await panelAssets();
  let building = attempt(buildFirst);
  process.on("message", (message: Question | "content changed") => {
    if (message === "content changed") building = building.then(() => attempt(build));
    else if (desk) void answer(message, desk);
  });
  await building;
  return 0;

  async function answer({ number, address }: Question, at: Desk): Promise<void> {
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
      const items = await press.readItems(root);
      const start = performance.now();
      const now = new Date();
      press.open({ root, now, preview: true, items });
      await show(now, readerFrom(root, items), start);
      readOne = readerOf(root, items);
    } finally {
      press.close();
    }
  }

  async function build(): Promise<void> {
    const start = performance.now();
    await show(new Date(), readOne, start);
  }

  async function show(now: Date, read: typeof readOne, start: number): Promise<void> {
    const newest = prepareDigest(root, now, true, read);
    const { problems } = newest;
    if (problems.length > 0) console.log(describeProblems(problems));
    if (!isRefused(newest)) refreshEditorFiles(root, newest.content.registers);
    desk = deskOf({ root, newest, now, before: desk });
    const { shown } = desk;
    const pages = await update(shown);
    reportStage("preview", start, `${count(pages, "page")}, ${count(shown.digest.items.length, "item")}`);
    indexing = indexing.then(() => index(shown.digest)).catch(report);
  }

  /** Brings the folder up to date. Returns how many pages there are. */
  async function update({ digest }: Preparation): Promise<number> {
    mkdirSync(output, { recursive: true });
    assets = await updateAssets(root, output, assets);
    const edition = new Edition(digest, assets, true);
    const plan = await planPages(edition, version);
    const before = readMade(madePath);
    const { due } = dividePlan(plan, before, output);
    const first = openedFirst(digest);
    const make = (pages: readonly string[]) =>
      press.make(edition, { pages, output, last: output, search: false }).pages;
    const written = await make(due.filter((file) => first.has(file)));
    if (due.length > first.size) tell({ complete: false });
    written.push(...(await make(due.filter((file) => !first.has(file)))));
    for (const file of before.keys()) if (!plan.has(file)) rmSync(join(output, file), { force: true });
    writeMade(madePath, madeOf(plan, before, written));
    tell({ complete: true });
    return plan.size;
  }

  /**
   * The search follows behind the pages, and passes over what was saved again meanwhile. It takes all of this process's time: pages that
   * are open ask first what editors see on them.
   */
  async function index(digest: Digest): Promise<void> {
    await wait(questionsFirst);
    if (digest === desk?.shown.digest) await writeSearchIndex(digest, output, { cache: searchCache });
  }
});

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
