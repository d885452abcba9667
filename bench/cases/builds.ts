import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { withCachesAside } from "../generator.ts";
import type { Measurement } from "../machine/processTree.ts";
import { largeSize } from "../options.ts";
import { ratioOf } from "../ratio.ts";
import { comparedRow, count, files, megabytes, plainRow, type Row, seconds } from "../rows.ts";
import { buildAgain, buildCold, buildPeer } from "../sides.ts";
import { assertAlike, countFiles, differingFiles } from "../sites.ts";
import { type Targets, targetsFor } from "../targets.ts";

const fewestTurns = 5;
const widestSpread = 0.1;
/** After so many, no more turns than the fewest are begun, however far apart the ratios are. */
const mostSeconds = (items: number) => 60 + 0.06 * items;

/** What was measured, a value for each turn. */
interface Turns {
  readonly cold: Measurement[];
  readonly edited: Measurement[];
  readonly peer: Measurement[];
}

/** The whole site, with nothing cached and after one item was edited, in turn with the peer's. Both sites are left. */
export async function measureBuilds(bench: Bench, name: string, targets = targetsFor(bench.items)) {
  const text = readFileSync(bench.middle.file, "utf8");
  try {
    const turns = bench.items < largeSize ? await takeTurns(bench) : await takeOneTurn(bench);
    const differing = turns.edited.length > 0 ? [await countDiffering(bench)] : [];
    if (turns.peer.length > 0) assertAlike(bench.places.ourOutput, bench.places.peerOutput);
    return rowsOf(turns, name, targets, differing, bench);
  } finally {
    writeFileSync(bench.middle.file, text);
  }
}

/** A turn is our site cold and after an edit, which adds a sentence to an item, and the peer's. There are as many as make the ratios sure. */
async function takeTurns(bench: Bench): Promise<Turns> {
  const turns: Turns = { cold: [], edited: [], peer: [] };
  const started = performance.now();
  const isLate = () => performance.now() - started > 1000 * mostSeconds(bench.items);
  while (turns.cold.length < fewestTurns || !(isSure(turns) || isLate())) {
    turns.cold.push(await buildCold(bench));
    appendFileSync(bench.middle.file, `\n${bench.newWords()}.\n`);
    turns.edited.push(await buildAgain(bench));
    if (bench.hugo !== undefined) turns.peer.push(await buildPeer(bench, bench.hugo));
  }
  return turns;
}

async function takeOneTurn(bench: Bench): Promise<Turns> {
  return { cold: [await buildCold(bench)], edited: [], peer: [] };
}

function isSure({ cold, edited, peer }: Turns): boolean {
  return ![cold, edited].some((ours) => ratioOf(timesOf(ours), timesOf(peer)).spread > widestSpread);
}

/** Builds the same once more with nothing cached, and compares every file. */
async function countDiffering(bench: Bench): Promise<number> {
  const { generator, outputs, ourOutput } = bench.places;
  const cold = join(outputs, "cold-site");
  await withCachesAside(generator, () => buildCold(bench, cold));
  const differing = differingFiles(ourOutput, cold);
  rmSync(cold, { recursive: true });
  if (differing.length > 0)
    console.log(`These files differ from a cold build:\n  ${differing.slice(0, 10).join("\n  ")}`);
  return differing.length;
}

function rowsOf(
  { cold, edited, peer }: Turns,
  name: string,
  targets: Targets,
  differing: readonly number[],
  { places }: Bench,
): Row[] {
  const memory = (all: readonly Measurement[]) => all.map((each) => each.megabytes);
  const processors = (all: readonly Measurement[]) => all.map((each) => each.cpuSeconds);
  return [
    comparedRow(`**${name}, cold**`, timesOf(cold), timesOf(peer), seconds, targets.cold),
    comparedRow("processor time", processors(cold), processors(peer), seconds),
    comparedRow("peak memory, all processes", memory(cold), memory(peer), megabytes, {
      most: targets.memory,
    }),
    {
      name: "files, with the search’s",
      ours: count(countFiles(places.ourOutput)),
      against: peer.length > 0 ? count(countFiles(places.peerOutput)) : "",
    },
    ...(edited.length > 0
      ? [
          comparedRow(`**${name}, one edited**`, timesOf(edited), timesOf(peer), seconds, targets.edited),
          plainRow("files that differ from a cold build", differing, files, 0),
        ]
      : []),
  ];
}

function timesOf(all: readonly Measurement[]): number[] {
  return all.map((each) => each.seconds);
}
