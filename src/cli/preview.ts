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
import { additionsTo, panelAssets, readyPages } from "../preview/panel.ts";
import type {
  AdditionsReply,
  AdditionsRequest,
  ContentChange,
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
  let next: ContentChange | undefined;
  process.on("message", (message: AdditionsRequest | ContentChange) => {
    if ("number" in message) return void (state && answer(message, state));
    // What has not begun yet will also show this change.
    if (next === undefined) building = building.then(() => attempt(build));
    next = message;
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
      const now = new Date();
      scheduler.shareDigest({ root, now, preview: true, items: items.file });
      await show(now, cachedItemReader(root, items), []);
      itemReader = refreshingItemReader(root, items);
    } finally {
      scheduler.close();
    }
  }

  async function build(): Promise<void> {
    const { open = [] } = next ?? {};
    next = undefined;
    await show(new Date(), itemReader, open);
  }

  async function show(now: Date, reader: typeof itemReader, open: readonly string[]): Promise<void> {
    const start = performance.now();
    const newest = loadDigest(root, now, true, reader, openHistory(root).read);
    const { problems } = newest;
    if (problems.length > 0) console.log(describeErrors(problems));
    if (!isRejected(newest)) refreshEditorFiles(root, newest.content.registers);
    const current = { root, ...withLastGood(newest, now, state) };
    state = current;
    const { digest } = current.shown;
    const pages = await updater.update(digest, open, async (ready) =>
      tell({ complete: false, ready: readyPages(ready, current, await forEditors) }),
    );
    tell({ complete: true });
    reportStage("preview", start, `${count(pages, "page")}, ${count(digest.items.length, "item")}`);
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
