import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { project } from "./digest/generate.ts";
import { clearCaches } from "./generator.ts";
import { type Measurement, measure, measureAll } from "./machine/processTree.ts";

/** Our build of the whole site, as a command. */
export function ourCommand({ places }: Bench, output = places.ourOutput): string[] {
  return ["npm", "run", "-s", "build", "--", "--root", places.digest, "--output", output];
}

/** What a user would run instead, one command after the other. */
export function peerCommands({ places: { hugo, peerOutput } }: Bench, program: string): string[][] {
  return [
    [program, "--source", hugo, "--destination", peerOutput],
    ["node_modules/.bin/pagefind", "--site", peerOutput],
  ];
}

/** Builds our site with nothing cached. */
export async function buildCold(bench: Bench, output = bench.places.ourOutput): Promise<Measurement> {
  clearCaches(bench.places.generator);
  rmSync(output, { recursive: true, force: true });
  return told("Standfirst, cold", await measure(ourCommand(bench, output), bench.places.generator));
}

/** Builds our site as it is, with the last one in place. */
export async function buildAgain(bench: Bench): Promise<Measurement> {
  return told("Standfirst, one item edited", await measure(ourCommand(bench), bench.places.generator));
}

/** Builds the peer's site with nothing cached. */
export async function buildPeer(bench: Bench, program: string): Promise<Measurement> {
  const { hugo, peerOutput } = bench.places;
  for (const left of [join(hugo, "resources"), peerOutput]) rmSync(left, { recursive: true, force: true });
  return told("Hugo, then Pagefind", await measureAll(peerCommands(bench, program), project));
}

/** Prints a measurement as it is made, and hands it on. */
export function told(name: string, measurement: Measurement): Measurement {
  const { seconds, cpuSeconds, megabytes } = measurement;
  console.log(
    `${name}: ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of processors, ${megabytes.toFixed(0)} MB`,
  );
  return measurement;
}
