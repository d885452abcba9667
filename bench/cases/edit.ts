import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { type Edit, itemEdit, whileEditing, wideEdits } from "../edits.ts";
import { clearCaches, withCachesAside } from "../generator.ts";
import { measure } from "../machine/processTree.ts";
import { typed } from "../report.ts";
import { comparedRow, files, plainRow, type Row, type Section, seconds } from "../rows.ts";
import { buildCommand, measureInTurn, takenOf, told } from "../sides.ts";
import { countWritten, differingFiles, stampsOf } from "../sites.ts";

const peer = "Hugo, then Pagefind";
const target = 0.1;

/** The whole site built again after an edit, with caches warm and the last output in place, and whether it is right. */
export async function measureEdits(bench: Bench): Promise<Section> {
  await measureInTurn(bench, [peer]);
  const { digest, generator, ourOutput } = bench.places;
  clearCaches(generator);
  rmSync(ourOutput, { recursive: true, force: true });
  const command = buildCommand(digest, ourOutput);
  told("Before the edits, cold", await measure(command, generator));
  const rows = await editRows([itemEdit(bench), ...wideEdits(bench)], bench);
  rmSync(ourOutput, { recursive: true, force: true });
  return { rows, commands: [["After an edit", typed(command)]] };
}

/** An edit stays until the next ones are measured: taking it back would be an edit more. */
async function editRows([edit, ...others]: readonly Edit[], bench: Bench): Promise<Row[]> {
  if (edit === undefined) return [];
  return whileEditing(edit, bench, async (change) => [
    ...(await rowsOf(edit, change, bench)),
    ...(await editRows(others, bench)),
  ]);
}

async function rowsOf({ title, isOfItem }: Edit, change: () => void, bench: Bench): Promise<Row[]> {
  const { times, written } = await measureEdit(title, change, bench);
  const peers = takenOf(bench, peer).measurements.map((each) => each.seconds);
  return [
    isOfItem
      ? comparedRow(`**${title}**`, times, peers, seconds, target)
      : plainRow(`**${title}**`, times, seconds),
    plainRow("files written", written, files),
    plainRow("files that differ from a cold build", [await countDiffering(title, bench)], files, 0),
  ];
}

async function measureEdit(title: string, change: () => void, { places, runs }: Bench) {
  const { digest, generator, ourOutput } = places;
  const [times, written]: [number[], number[]] = [[], []];
  for (let run = 1; run <= runs; run++) {
    change();
    const before = stampsOf(ourOutput);
    times.push(told(title, await measure(buildCommand(digest, ourOutput), generator)).seconds);
    written.push(countWritten(before, stampsOf(ourOutput)));
  }
  return { times, written };
}

/** Builds the same once more with nothing cached, and compares every file. */
async function countDiffering(title: string, { places }: Bench): Promise<number> {
  const { digest, generator, outputs, ourOutput } = places;
  const cold = join(outputs, "cold-site");
  await withCachesAside(generator, () => measure(buildCommand(digest, cold), generator));
  const differing = differingFiles(ourOutput, cold);
  rmSync(cold, { recursive: true, force: true });
  if (differing.length > 0)
    console.log(`${title}: these files differ from a cold build:\n  ${differing.slice(0, 10).join("\n  ")}`);
  return differing.length;
}
