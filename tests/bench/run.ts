import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, casesIn, type Folders, foldersFor, type Side } from "./cases.ts";
import { makeDigest, project, writeDigest } from "./generate.ts";
import { writeHugoSite } from "./hugo.ts";
import { describeMachine, hugoVersion } from "./machine.ts";
import { type BenchOptions, isFullRun, readBenchOptions, usage } from "./options.ts";
import { checkSameSize, countPages } from "./outputs.ts";
import { type Measurement, measureAll } from "./processTree.ts";
import { describeResults, documentOf, type Result } from "./report.ts";
import { benchSearch } from "./search/run.ts";

/** `npm run bench`: Standfirst and Hugo build the same digest, in turn. The word `search` measures the search instead. */
const [subject, ...words] = process.argv.slice(2);
const options = readBenchOptions(subject === "search" ? [] : process.argv.slice(2));
if (subject === "search") await benchSearch(words);
else if (options.help) console.log(usage);
else await bench(options);

async function bench(options: BenchOptions): Promise<void> {
  const folders = foldersFor(options.items);
  prepare(options.items, folders);
  if (options.prepare) return;
  const about = [
    ...describeMachine(),
    `${options.items} items; medians of ${options.runs} runs, least and most in brackets`,
  ];
  const results: Result[] = [];
  for (const each of casesIn(folders))
    if (options.only.length === 0 || options.only.includes(each.name))
      results.push(await runCase(each, options.runs));
  const table = describeResults(results, about);
  console.log(`\n${table}`);
  if (isFullRun(options)) writeFileSync(join(project, "docs/bench.md"), documentOf(table));
}

function prepare(items: number, { digest, hugo }: Folders): void {
  console.log(`Making a digest of ${items} items in ${digest}.`);
  const made = makeDigest(items);
  writeDigest(made, digest);
  writeHugoSite(made, hugo);
}

async function runCase(measured: Case, runs: number): Promise<Result> {
  const withPeer = hugoVersion() !== undefined;
  if (!withPeer) console.log("Hugo is not installed: its side is skipped.");
  const [ours, peer]: [Measurement[], Measurement[]] = [[], []];
  for (let run = 1; run <= runs; run++) {
    ours.push(await runSide(measured, measured.ours));
    if (withPeer) peer.push(await runSide(measured, measured.peer));
  }
  const pages = withPeer ? checkSameSize(measured) : [countPages(measured.ours.output)];
  for (const { output } of [measured.ours, measured.peer]) rmSync(output, { recursive: true, force: true });
  return { measured, ours, peer, pages };
}

async function runSide({ title }: Case, { name, commands, output }: Side): Promise<Measurement> {
  rmSync(output, { recursive: true, force: true });
  const measurement = await measureAll(commands, project);
  console.log(
    `${title}: ${name} ${measurement.seconds.toFixed(2)} s, ${measurement.megabytes.toFixed(0)} MB`,
  );
  return measurement;
}
