import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Bench } from "../bench.ts";
import { project } from "../digest/generate.ts";
import { clearCaches } from "../generator.ts";
import { measure } from "../machine/processTree.ts";
import { median, plainRow, type Row, seconds } from "../rows.ts";
import { commandTargets as targets } from "../targets.ts";
import { measurePreview } from "./preview.ts";

const runs = 7;

/** How soon commands have done what they are for: `check`, `start` and every `--help`. */
export async function measureCommands(bench: Bench, name: string): Promise<Row[]> {
  const check = ["npm", "run", "-s", "check", "--", "--root", bench.places.digest];
  const checks = await timed(check, bench);
  console.log(`npm run check: ${median(checks).toFixed(2)} s`);
  const help = await slowestHelp(bench);
  const text = readFileSync(bench.middle.file, "utf8");
  const preview = await measurePreview(bench).finally(() => writeFileSync(bench.middle.file, text));
  return [
    plainRow(`**${name}, \`npm run check\`, cold**`, checks, seconds, targets.check),
    plainRow(`**${name}, \`npm start\` ready, cold**`, preview.cold, seconds, targets.ready),
    plainRow(`**${name}, \`npm start\` ready, warm**`, preview.warm, seconds, targets.ready),
    plainRow(`**${name}, saved, seen in the browser**`, preview.seen, seconds, targets.seen),
    plainRow(`**slowest \`--help\`: ${help.name}**`, help.times, seconds, targets.help),
  ];
}

/** The command that takes longest to say what its options are, without npm, which is the same for all. */
async function slowestHelp(bench: Bench): Promise<{ name: string; times: number[] }> {
  const all: { name: string; times: number[] }[] = [];
  const list = pathToFileURL(join(project, "launch/commands.mjs")).href;
  const { commands }: { commands: object } = await import(list);
  for (const name of Object.keys(commands))
    all.push({ name, times: await timed(["node", "standfirst.mjs", name, "--help"], bench) });
  const slowest = all.reduce((most, each) => (median(each.times) > median(most.times) ? each : most));
  console.log(`Slowest --help: ${slowest.name}, ${median(slowest.times).toFixed(2)} s`);
  return slowest;
}

/** Seconds of a command with nothing cached. The first time is left out: a system reads files that it has not read before slowly. */
async function timed(command: readonly string[], { places: { generator } }: Bench): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    clearCaches(generator);
    times.push((await measure(command, generator)).seconds);
  }
  return times.slice(1);
}
