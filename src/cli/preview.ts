import type { BuildOptions } from "../build/buildOptions.ts";
import { withLastGood } from "../build/lastGood.ts";
import { isRejected, loadDigest } from "../build/loadDigest.ts";
import { createScheduler } from "../build/scheduler.ts";
import { refreshEditorFiles } from "../content/editorSupport/editorFiles.ts";
import { openHistory } from "../content/history/readHistory.ts";
import { cachedItemReader, refreshingItemReader } from "../content/itemCache/itemReaders.ts";
import type { ItemReader } from "../content/items/readItem.ts";
import type { ExitCode } from "../failure.ts";
import { emailPageAt } from "../preview/emailPages.ts";
import { exitOnClosedPipe } from "../preview/exitOnClosedPipe.ts";
import { additionsTo, panelAssets } from "../preview/panel.ts";
import type {
  AdditionsReply,
  AdditionsRequest,
  PreviewState,
  PreviewStatus,
} from "../preview/previewState.ts";
import { createPreviewUpdater } from "../preview/previewUpdater.ts";
import { count, describeErrors, reportStage } from "../report.ts";
import { lineFor } from "./errorMessage.ts";

/**
 * The process that builds the preview for `npm start`, at once and whenever the content changes. The preview shows drafts, future items,
 * and the last good version of each file with errors. This process also makes what only editors see on a page.
 */
export default async function previewCommand({ root, output }: BuildOptions): Promise<ExitCode> {
  exitOnClosedPipe();
  const scheduler = createScheduler();
  const updater = createPreviewUpdater(root, output, scheduler);
  let itemReader: ItemReader | undefined;
  let state: PreviewState | undefined;
  const forEditors = panelAssets();
  let building = attempt(buildFirst);
  process.on("message", (message: AdditionsRequest | "content changed") => {
    if (message === "content changed") building = building.then(() => attempt(build));
    else if (state) void answer(message, state);
  });
  await building;
  return 0;

  async function answer({ number, address }: AdditionsRequest, at: PreviewState): Promise<void> {
    try {
      const email = await emailPageAt(address, at);
      tell({ number, additions: email ?? additionsTo(address, at, await forEditors) });
    } catch (error) {
      report(error);
      tell({ number });
    }
  }

  /** The first build may have many pages to render, and so may use workers. */
  async function buildFirst(): Promise<void> {
    try {
      const items = await scheduler.refreshItemCache(root);
      const start = performance.now();
      const now = new Date();
      scheduler.shareDigest({ root, now, preview: true, items: items.file });
      await show(now, cachedItemReader(root, items), start);
      itemReader = refreshingItemReader(root, items);
    } finally {
      scheduler.close();
    }
  }

  async function build(): Promise<void> {
    const start = performance.now();
    await show(new Date(), itemReader, start);
  }

  async function show(now: Date, reader: typeof itemReader, start: number): Promise<void> {
    const newest = loadDigest(root, now, true, reader, openHistory(root).read);
    const { problems } = newest;
    if (problems.length > 0) console.log(describeErrors(problems));
    if (!isRejected(newest)) refreshEditorFiles(root, newest.content.registers);
    state = { root, ...withLastGood(newest, now, state) };
    const { shown } = state;
    const pages = await updater.update(shown.digest, tell);
    reportStage("preview", start, `${count(pages, "page")}, ${count(shown.digest.items.length, "item")}`);
    updater.index().catch(report);
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

/** Reports an error in our own code with its stack. */
function report(error: unknown): void {
  console.error(lineFor(error) ?? error);
}

function tell(message: PreviewStatus | AdditionsReply): void {
  process.send?.(message);
}
