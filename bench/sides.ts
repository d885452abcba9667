import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { project } from "./digest/generate.ts";
import { clearCaches } from "./generator.ts";
import { hugoVersion } from "./machine/machine.ts";
import { type Measurement, measureAll } from "./machine/processTree.ts";
import type { Places } from "./places.ts";
import { countPages } from "./sites.ts";

/** One of those that are compared: the commands that make its site, where they run, and where the site then is. */
export interface Side {
  readonly commands: readonly (readonly string[])[];
  readonly folder: string;
  readonly output: string;
}

/** What a side took: a measurement a run, none where its program is not installed. */
export interface Taken {
  readonly measurements: readonly Measurement[];
  /** How many pages it made. */
  readonly pages: number;
}

const peers = ["Hugo", "Hugo, then Pagefind"] as const;
export type SideName = "Standfirst, pages" | "Standfirst, complete" | (typeof peers)[number];

/** Our build, as a command. */
export function buildCommand(digest: string, output: string, ...words: readonly string[]): string[] {
  return ["npm", "run", "-s", "build", "--", "--root", digest, "--output", output, ...words];
}

/** A side by its name. */
export function sideNamed(name: SideName, { digest, hugo, generator, ourOutput, peerOutput }: Places): Side {
  const runHugo = ["hugo", "--source", hugo, "--destination", peerOutput];
  const runPagefind = ["node_modules/.bin/pagefind", "--site", peerOutput];
  const ours = (...words: string[]) => ({
    commands: [buildCommand(digest, ourOutput, ...words)],
    folder: generator,
    output: ourOutput,
  });
  return {
    "Standfirst, pages": ours("--no-search"),
    "Standfirst, complete": ours(),
    Hugo: { commands: [runHugo], folder: project, output: peerOutput },
    "Hugo, then Pagefind": { commands: [runHugo, runPagefind], folder: project, output: peerOutput },
  }[name];
}

/** Measures builds that begin with nothing, the sides in turn; those that were measured in this run before are left out. */
export async function measureInTurn(bench: Bench, names: readonly SideName[]): Promise<void> {
  const missing = names.filter((name) => !bench.taken.has(name) && isInstalled(name));
  const measured = new Map(missing.map((name) => [name, [] as Measurement[]]));
  for (let run = 1; run <= bench.runs; run++)
    for (const [name, measurements] of measured) measurements.push(await runCold(name, bench.places));
  for (const [name, measurements] of measured) {
    const { output } = sideNamed(name, bench.places);
    bench.taken.set(name, { measurements, pages: countPages(output) });
    rmSync(output, { recursive: true, force: true });
  }
}

/** What was measured of a side. */
export function takenOf(bench: Bench, name: SideName): Taken {
  return bench.taken.get(name) ?? { measurements: [], pages: 0 };
}

function isInstalled(name: SideName): boolean {
  if (!peers.some((peer) => peer === name) || hugoVersion() !== undefined) return true;
  console.log("Hugo is not installed: its side is skipped.");
  return false;
}

async function runCold(name: SideName, places: Places): Promise<Measurement> {
  const { commands, folder, output } = sideNamed(name, places);
  clearCaches(places.generator);
  for (const left of [join(places.hugo, "resources"), output]) rmSync(left, { recursive: true, force: true });
  return told(name, await measureAll(commands, folder));
}

/** Prints a measurement as it is made, and hands it on. */
export function told(name: string, measurement: Measurement): Measurement {
  const { seconds, megabytes, largestMegabytes } = measurement;
  const memory = `${megabytes.toFixed(0)} MB, the largest process ${largestMegabytes.toFixed(0)} MB`;
  console.log(`${name}: ${seconds.toFixed(2)} s, ${memory}`);
  return measurement;
}
