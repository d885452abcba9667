import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { leftBeside } from "../content/asideFile.ts";

/**
 * Fills a folder beside `output`, then puts it in the place of `output`. When `fill` throws, or the process is killed,
 * what was there before stays as it was; the next call clears away what a killed one left. `discard` does away with the
 * folder of the site before.
 */
export async function swapIn<T>(
  output: string,
  fill: (folder: string) => Promise<T>,
  discard: (folder: string) => void = removeAtOnce,
): Promise<T> {
  const [next, last] = [`${output}.next.${process.pid}`, `${output}.last`];
  mkdirSync(dirname(output), { recursive: true });
  restore(output, last);
  clearLitter(output);
  mkdirSync(next);
  try {
    const filled = await fill(next);
    if (existsSync(output)) renameSync(output, last);
    renameSync(next, output);
    if (existsSync(last)) discard(last);
    return filled;
  } finally {
    restore(output, last);
    for (const folder of [next, last]) remove(folder, output);
  }
}

/** Between the two renames, the good output has its other name. */
function restore(output: string, last: string): void {
  if (existsSync(last) && !existsSync(output)) renameSync(last, output);
}

/** Removes what builds that are no longer running left beside the output. */
function clearLitter(output: string): void {
  for (const waste of leftBeside(`${output}.waste`)) removeAtOnce(waste);
  for (const folder of [`${output}.last`, ...leftBeside(`${output}.next`)]) remove(folder, output);
}

/** By another name first: processes that outlive their build for a moment find nothing to write into any more. */
function remove(folder: string, output: string): void {
  if (!existsSync(folder)) return;
  const waste = `${output}.waste.${process.pid}`;
  renameSync(folder, waste);
  removeAtOnce(waste);
}

function removeAtOnce(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
