import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withBrowser } from "../browser.ts";
import { project } from "../digest/generate.ts";
import { describeMachine } from "../machine/machine.ts";
import { type Doc, readLines } from "./collection.ts";
import { type Costs, measureCosts } from "./costs.ts";
import { isFullRun, readSearchOptions, type SearchBenchOptions, usage } from "./options.ts";
import { measureQuality, type Quality } from "./quality.ts";
import { describeCosts, describeParts, describeQuality } from "./report.ts";

const page = join(project, "docs/search.md");

/** `npm run bench -- search`: what the search finds, and what it costs. */
export async function benchSearch(words: readonly string[]): Promise<void> {
  const options = readSearchOptions(words);
  if (options.help) return console.log(usage);
  const table = await measure(options);
  if (isFullRun(options)) writeFileSync(page, between(readFileSync(page, "utf8"), table));
}

async function measure({ collections, sizes, prose, settings }: SearchBenchOptions): Promise<string> {
  const quality: Quality[] = [];
  const costs: Costs[] = [];
  await withBrowser(async (browser) => {
    for (const folder of collections) quality.push(...(await measureQuality(browser, folder, settings)));
    if (quality.length > 0) console.log(describeQuality(quality));
    const texts = prose === undefined ? undefined : readLines<Doc>(prose);
    for (const size of sizes) costs.push(await measureCosts(browser, size, texts));
    if (costs.length > 0) console.log(`\n${describeCosts(costs)}\n\n${describeParts(costs)}`);
  });
  return [
    describeQuality(quality),
    describeCosts(costs),
    describeParts(costs),
    describeMachine().join("\n\n"),
  ].join("\n\n");
}

/** A page with a table put between its two markers. */
function between(text: string, table: string): string {
  return text.replace(/(<!-- measured -->\n).*(<!-- \/measured -->)/s, `$1\n${table}\n\n$2`);
}
