import { Edition } from "../../templates/edition.ts";
import type { Digest } from "../digest/digest.ts";
import { writeAssets } from "../publish/assets.ts";
import { writePages } from "../publish/pages.ts";
import { writeSearchIndex } from "../publish/search/index.ts";
import { swapIn } from "../publish/swap.ts";
import { type BuildOptions, readBuildOptions } from "./options.ts";
import { checkOutput } from "./outputFolder.ts";
import { isRefused, prepareDigest } from "./prepare.ts";
import { count, describeProblems, reportStage } from "./report.ts";
import { run } from "./run.ts";

/** `npm run build`: the whole site, written beside the last one and put in its place. */
run(async (words) => {
  const options = readBuildOptions(words);
  const start = performance.now();
  const preparation = prepareDigest(options.root, options.now, options.drafts);
  const { digest, problems } = preparation;
  if (problems.length > 0) console.log(describeProblems(problems));
  if (isRefused(preparation)) {
    console.log("Nothing was built: mend the errors first.");
    return 1;
  }
  checkOutput(options.output, options.root);
  reportStage(
    "read",
    start,
    `${count(digest.items.length, "item")} in ${count(digest.issues.length, "issue")}`,
  );
  await swapIn(options.output, (folder) => writeSite(digest, options, folder));
  reportStage("done", start, `in ${options.output}`);
  return 0;
});

/** Pages are rendered while the items are indexed: Pagefind works in a process of its own. */
async function writeSite(digest: Digest, options: BuildOptions, folder: string): Promise<void> {
  const assets = await stage(
    "assets",
    () => writeAssets(options.root, folder),
    () => "style, fonts, pictures and script",
  );
  const pages = stage(
    "pages",
    () => writePages(new Edition(digest, assets), folder),
    (number) => count(number, "page"),
  );
  const search =
    options.search &&
    stage(
      "search",
      () => writeSearchIndex(digest, folder),
      (number) => `${count(number, "item")} indexed`,
    );
  // Neither is left writing when the other fails.
  await Promise.allSettled([pages, search]);
  await Promise.all([pages, search]);
}

/** Does a part of the build, and tells how long it took and what it made. */
async function stage<T>(name: string, work: () => Promise<T>, made: (result: T) => string): Promise<T> {
  const from = performance.now();
  const result = await work();
  reportStage(name, from, made(result));
  return result;
}
