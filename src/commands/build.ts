import { Edition } from "../../templates/edition.ts";
import type { Digest } from "../digest/digest.ts";
import { writeAssets } from "../publish/assets.ts";
import { writePages } from "../publish/pages.ts";
import { writeSearchIndex } from "../publish/search/index.ts";
import { swapIn } from "../publish/swap.ts";
import { type BuildOptions, readBuildOptions } from "./options.ts";
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
  if (digest === undefined || isRefused(preparation)) {
    console.log("Nothing was built: mend the errors first.");
    return 1;
  }
  reportStage(
    "read",
    start,
    `${count(digest.items.length, "item")} in ${count(digest.issues.length, "issue")}`,
  );
  await swapIn(options.output, (folder) => writeSite(digest, options, folder));
  reportStage("done", start, `in ${options.output}`);
  return 0;
});

async function writeSite(digest: Digest, options: BuildOptions, folder: string): Promise<void> {
  let from = performance.now();
  const assets = await writeAssets(options.root, folder);
  reportStage("assets", from, "style, fonts, pictures and script");
  from = performance.now();
  const pages = await writePages(new Edition(digest, assets), folder);
  reportStage("pages", from, count(pages, "page"));
  if (!options.search) return;
  from = performance.now();
  const indexed = await writeSearchIndex(digest, folder);
  reportStage("search", from, `${count(indexed, "item")} indexed`);
}
