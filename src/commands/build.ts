import { join } from "node:path";
import { Edition } from "../../templates/edition.ts";
import { hashOf } from "../content/hash.ts";
import { readerFrom } from "../content/readings.ts";
import { versionOf } from "../content/version.ts";
import { writeAssets } from "../publish/assets.ts";
import { dividePlan, keepFiles, madeOf, readMade, writeMade } from "../publish/made.ts";
import { planPages } from "../publish/plan.ts";
import { writeSearchIndex } from "../publish/search/index.ts";
import { swapIn } from "../publish/swap.ts";
import { type BuildOptions, readBuildOptions } from "./options.ts";
import { checkOutput } from "./outputFolder.ts";
import { isRefused, type Preparation, prepareDigest } from "./prepare.ts";
import { type Copy, cacheFolder, openPress, type Press } from "./press.ts";
import { count, describeProblems, reportStage } from "./report.ts";
import { type ExitCode, run } from "./run.ts";

/** `npm run build`: the whole site, written beside the last one and put in its place. */
run(async (words): Promise<ExitCode> => {
  const options = readBuildOptions(words);
  const press = openPress();
  try {
    return await build(options, press);
  } finally {
    press.close();
  }
});

async function build(options: BuildOptions, press: Press): Promise<ExitCode> {
  const start = performance.now();
  const items = await press.readItems(options.root);
  const preparation = prepareDigest(
    options.root,
    options.now,
    options.drafts,
    readerFrom(options.root, items),
  );
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
  const madePath = join(cacheFolder, "sites", hashOf(options.output));
  const made = await swapIn(options.output, (folder) =>
    writeSite({ ...preparation, items }, options, folder, press, madePath),
  );
  writeMade(madePath, made);
  reportStage("done", start, `in ${options.output}`);
  return 0;
}

/** Pages are rendered while the items are indexed: Pagefind works in a process of its own. */
async function writeSite(
  { content, clock, digest, items }: Preparation & Pick<Copy, "items">,
  { root, output, search }: BuildOptions,
  folder: string,
  press: Press,
  madePath: string,
) {
  const assets = await stage(
    "assets",
    () => writeAssets(root, folder),
    () => "style, fonts, pictures and script",
  );
  const edition = new Edition(digest, assets);
  const plan = await planPages(edition, versionOf("src", "templates", ".eleventy.ts"));
  const before = readMade(madePath);
  const { kept, due } = dividePlan(plan, before, output);
  const pages = stage(
    "pages",
    () => {
      keepFiles(kept, output, folder);
      return press.print({ content, clock, items, edition }, due, folder, output);
    },
    ({ length }) => `${count(length, "page")} rendered, ${count(kept.length, "page")} kept`,
  );
  const indexed =
    search &&
    stage(
      "search",
      () => writeSearchIndex(digest, folder),
      (number) => `${count(number, "item")} indexed`,
    );
  // Neither is left writing when the other fails.
  await Promise.allSettled([pages, indexed]);
  await indexed;
  return madeOf(plan, before, await pages);
}

/** Does a part of the build, and tells how long it took and what it made. */
async function stage<T>(name: string, work: () => Promise<T>, made: (result: T) => string): Promise<T> {
  const from = performance.now();
  const result = await work();
  reportStage(name, from, made(result));
  return result;
}
