import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { provideBrowser } from "../tests/support/browser.ts";
import { prepareBench, removeOutputs } from "./bench.ts";
import { measureBuilds } from "./cases/builds.ts";
import { measureCommands } from "./cases/commands.ts";
import { measureReader } from "./cases/reader.ts";
import { project } from "./digest/generate.ts";
import { describeMachine, hugoVersion } from "./machine/machine.ts";
import { type BenchOptions, isFullRun, readBenchOptions, usage } from "./options.ts";
import { describeResults, withResults } from "./report.ts";
import { count, type Row } from "./rows.ts";
import { benchSearch } from "./search/run.ts";
import { targetsFor } from "./targets.ts";

/** The size at which commands are measured, and the one of the old data set. */
const [sizeOfCommands, sizeOfUniform] = [100, 10_000];

/** `npm run bench`: how long everything takes, beside its target. The word `search` measures the search's answers instead. */
const words = process.argv.slice(2);
// Interrupted, it still ends the previews that it has started.
process.once("SIGINT", () => process.exit(130));
try {
  if (words[0] === "search") await benchSearch(words.slice(1));
  else await bench(readBenchOptions(words));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function bench(options: BenchOptions): Promise<void> {
  if (options.help) return console.log(usage);
  const { only, sizes } = options;
  const isInstalled = hugoVersion(options.hugo) !== undefined;
  if (!isInstalled) console.log("Hugo is not installed: its side is skipped.");
  // What is missing shows before anything was measured.
  if (only.has("commands") || only.has("reader")) provideBrowser();
  const about = describeMachine(options.hugo);
  const hugo = isInstalled ? options.hugo : undefined;
  const rows: Row[] = [];
  for (const size of sizes) rows.push(...(await measureSize(size, hugo, only)));
  if (only.has("uniform") && sizes.includes(sizeOfUniform)) rows.push(...(await measureUniform(hugo)));
  if (rows.length === 0)
    throw new Error("Nothing was measured: commands are at 100 items, and searches from 1,000 items on.");
  const results = describeResults(rows, about);
  console.log(`\n${results}`);
  if (isFullRun(options) && process.exitCode === undefined) writeReport(results);
}

async function measureSize(
  size: number,
  hugo: string | undefined,
  only: BenchOptions["only"],
): Promise<Row[]> {
  const name = `${count(size)} items`;
  const { firstSearch } = targetsFor(size);
  const cases = [
    ...(only.has("builds") ? [measureBuilds] : []),
    ...(only.has("reader") && firstSearch !== undefined ? [measureReader] : []),
    ...(only.has("commands") && size === sizeOfCommands ? [measureCommands] : []),
  ];
  if (cases.length === 0) return [];
  const prepared = await prepareBench(size, hugo);
  const rows: Row[] = [];
  for (const measure of cases) rows.push(...(await unlessItFails(() => measure(prepared, name))));
  removeOutputs(prepared);
  return rows;
}

/** The builds of the digest whose items are all of the same make, so that a change of items is not taken for one of the program. */
async function measureUniform(hugo: string | undefined): Promise<Row[]> {
  const prepared = await prepareBench(sizeOfUniform, hugo, "uniform");
  const rows = await unlessItFails(() =>
    measureBuilds(prepared, `${count(sizeOfUniform)} uniform items`, {}),
  );
  removeOutputs(prepared);
  return rows;
}

/** A case that fails is told, and the others are measured all the same. */
async function unlessItFails(measure: () => Promise<Row[]>): Promise<Row[]> {
  try {
    return await measure();
  } catch (error) {
    console.error("A case could not be measured:", error);
    process.exitCode = 1;
    return [];
  }
}

function writeReport(results: string): void {
  const file = join(project, "docs/bench.md");
  writeFileSync(file, withResults(readFileSync(file, "utf8"), results));
}
