import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { provideBrowser } from "../tests/support/browser.ts";
import { type Bench, prepareBench } from "./bench.ts";
import { measureComplete, measurePages } from "./cases/builds.ts";
import { measureCheck } from "./cases/check.ts";
import { measureEdits } from "./cases/edit.ts";
import { measureGrowth } from "./cases/growth.ts";
import { measureReader } from "./cases/reader.ts";
import { measureStart } from "./cases/start.ts";
import { project } from "./digest/generate.ts";
import { copyGenerator } from "./generator.ts";
import { describeMachine } from "./machine/machine.ts";
import { type BenchOptions, type CaseName, isFullRun, readBenchOptions, usage } from "./options.ts";
import { placesFor } from "./places.ts";
import { describeResults, withResults } from "./report.ts";
import { count, type Section } from "./rows.ts";
import { benchSearch } from "./search/run.ts";

/** In the order in which they are measured: `reader` looks at what `growth` has built. */
const measures: readonly (readonly [names: readonly CaseName[], (bench: Bench) => Promise<Section>])[] = [
  [["complete"], measureComplete],
  [["pages"], measurePages],
  [["edit"], measureEdits],
  [["start"], measureStart],
  [["check"], measureCheck],
  [["growth", "large"], measureGrowth],
  [["reader"], measureReader],
];

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
  // What is missing shows before anything was measured.
  if (options.only.has("start") || options.only.has("reader")) provideBrowser();
  const about = [
    ...describeMachine(),
    `${count(options.items)} items; medians of ${options.runs} runs, least and most in brackets`,
  ];
  const prepared = prepareBench(options);
  if (options.prepare) return;
  removeOutputs(prepared);
  copyGenerator(prepared.places.generator);
  const sections = await measureAll(prepared, options.only);
  removeOutputs(prepared);
  const results = describeResults(sections, about);
  console.log(`\n${results}`);
  if (isFullRun(options) && process.exitCode === undefined) writeReport(results);
}

/** Those of a run that was killed may be in the way; in memory they take much of it. */
function removeOutputs({ sizes }: Bench): void {
  for (const size of sizes) rmSync(placesFor(size).outputs, { recursive: true, force: true });
}

/** A case that fails is told, and the others are measured all the same. */
async function measureAll(prepared: Bench, only: BenchOptions["only"]): Promise<Section[]> {
  const sections: Section[] = [];
  for (const [names, measure] of measures)
    if (names.some((name) => only.has(name)))
      try {
        sections.push(await measure(prepared));
      } catch (error) {
        console.error(`${names[0]} could not be measured:`, error);
        process.exitCode = 1;
      }
  return sections;
}

function writeReport(results: string): void {
  const file = join(project, "docs/bench.md");
  writeFileSync(file, withResults(readFileSync(file, "utf8"), results));
}
