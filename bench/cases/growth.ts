import { rmSync } from "node:fs";
import type { Bench } from "../bench.ts";
import { writeDigestOf } from "../digest/generate.ts";
import { clearCaches } from "../generator.ts";
import { type Measurement, measure } from "../machine/processTree.ts";
import { placesFor } from "../places.ts";
import { typed } from "../report.ts";
import {
  comparedRow,
  count,
  megabytes,
  milliseconds,
  plainRow,
  type Row,
  type Section,
  seconds,
} from "../rows.ts";
import { buildCommand, told } from "../sides.ts";
import { anatomyRows } from "./anatomy.ts";

/** The most that an item may take of what it took in a tenth of the archive. */
const growthTarget = 1.1;
/** MB that any one process may have at ten times the items. */
const memoryTarget = 1500;
const mostRunsOfTheLargest = 2;

/** How the time and the memory of a build grow with the archive. The sites are left for the case `reader`. */
export async function measureGrowth(bench: Bench): Promise<Section> {
  const all = new Map(bench.sizes.map((size) => [size, [] as Measurement[]]));
  for (const size of bench.sizes) ensureDigest(bench, size);
  for (let run = 1; run <= bench.runs; run++)
    for (const [size, measurements] of all)
      if (size <= bench.items || run <= mostRunsOfTheLargest) measurements.push(await buildSite(bench, size));
  const largest = bench.sizes.at(-1) ?? bench.items;
  return {
    rows: [...rowsOfSizes(all, bench.items), ...anatomyRows(largest, siteOf(largest))],
    commands: [["Growth", typed(growthCommand(largest))]],
  };
}

/** The folder of the site of so many items; builds it if it hasn't been built in this run. */
export async function ensureSite(bench: Bench, size: number): Promise<string> {
  ensureDigest(bench, size);
  if (!bench.built.has(size)) await buildSite(bench, size);
  return siteOf(size);
}

function siteOf(size: number): string {
  return placesFor(size).grownOutput;
}

function growthCommand(size: number): string[] {
  return buildCommand(placesFor(size).digest, siteOf(size));
}

function ensureDigest({ written }: Bench, size: number): void {
  if (written.has(size)) return;
  console.log(`Making a digest of ${size} items in ${placesFor(size).digest}.`);
  writeDigestOf(size, placesFor(size).digest);
  written.add(size);
}

async function buildSite(bench: Bench, size: number): Promise<Measurement> {
  clearCaches(bench.places.generator);
  rmSync(siteOf(size), { recursive: true, force: true });
  const measurement = await measure(growthCommand(size), bench.places.generator);
  bench.built.add(size);
  return told(`${size} items`, measurement);
}

function rowsOfSizes(all: ReadonlyMap<number, readonly Measurement[]>, middle: number): Row[] {
  const perItem = (size: number, measurements: readonly Measurement[]) =>
    measurements.map((each) => (each.seconds * 1000) / size);
  let before: readonly number[] = [];
  return [...all].flatMap(([size, measurements]) => {
    const [times, smaller] = [perItem(size, measurements), before];
    before = times;
    return [
      plainRow(
        `**${count(size)} items, complete, cold**`,
        measurements.map((each) => each.seconds),
        seconds,
      ),
      smaller.length > 0
        ? comparedRow("time an item", times, smaller, milliseconds, growthTarget)
        : plainRow("time an item", times, milliseconds),
      plainRow(
        "peak memory, largest process",
        measurements.map((each) => each.largestMegabytes),
        megabytes,
        size > middle ? memoryTarget : undefined,
      ),
      plainRow(
        "peak memory, all processes",
        measurements.map((each) => each.megabytes),
        megabytes,
      ),
    ];
  });
}
