import { Edition } from "../../templates/edition.ts";
import type { Digest } from "../digest/digest.ts";
import { writeAssets } from "../publish/assets.ts";
import { writePages } from "../publish/pages.ts";
import { writeSearchIndex } from "../publish/search/index.ts";
import { swapIn } from "../publish/swap.ts";
import { readBuildOptions } from "./options.ts";
import { isRefused, prepareDigest } from "./prepare.ts";
import { count, describeProblems, reportStage } from "./report.ts";
import { type ExitCode, run } from "./run.ts";

/*
 * The process behind `npm start`: builds the preview once, and again whenever it is told that the content changed.
 * Drafts and items of the future are shown. While there are errors, pages show the last good digest and what to mend.
 */
run(async (words): Promise<ExitCode> => {
  const { root, output } = readBuildOptions(words);
  let lastGood: Digest | undefined;
  let newest: Digest | undefined;
  let indexing: Promise<void> = Promise.resolve();
  let building = build();
  process.on("message", () => {
    building = building.then(build);
  });
  await building;
  return 0;

  async function build(): Promise<void> {
    const start = performance.now();
    const preparation = prepareDigest(root, new Date(), true);
    const { problems } = preparation;
    if (problems.length > 0) console.log(describeProblems(problems));
    if (!isRefused(preparation)) lastGood = preparation.digest;
    const digest = lastGood ?? preparation.digest;
    newest = digest;
    await swapIn(output, async (folder) => {
      const pages = await writePages(new Edition(digest, await writeAssets(root, folder), problems), folder);
      reportStage("preview", start, `${count(pages, "page")}, ${count(digest.items.length, "item")}`);
    });
    process.send?.("built");
    indexing = indexing.then(() => index(digest)).catch((error: unknown) => console.error(error));
  }

  /** The search follows behind the pages, and passes over what was saved again meanwhile. */
  async function index(digest: Digest): Promise<void> {
    if (digest === newest) await writeSearchIndex(digest, output);
  }
});
