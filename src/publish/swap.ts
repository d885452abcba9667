import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Fills a folder beside `output`, then puts it in the place of `output`. When `fill` throws, or the process is killed,
 * what was there before stays as it was; the next call clears away what a killed one left. `discard` does away with the
 * folder of the site before.
 */
export async function swapIn<T>(
  output: string,
  fill: (folder: string) => Promise<T>,
  discard: (folder: string) => void = remove,
): Promise<T> {
  const [next, last] = [beside(output, `next-${process.pid}`), beside(output, "last")];
  restore(output, last);
  rmSync(last, { recursive: true, force: true });
  clearLitter(output);
  mkdirSync(next, { recursive: true });
  try {
    const filled = await fill(next);
    if (existsSync(output)) renameSync(output, last);
    renameSync(next, output);
    if (existsSync(last)) discard(last);
    return filled;
  } finally {
    restore(output, last);
    for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Between the two renames, the good output has its other name. */
function restore(output: string, last: string): void {
  if (existsSync(last) && !existsSync(output)) renameSync(last, output);
}

/** Removes the half-filled folders of builds that are no longer running. */
function clearLitter(output: string): void {
  const stem = basename(beside(output, "next-"));
  const folder = dirname(output);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = Number(name.startsWith(stem) ? name.slice(stem.length) : Number.NaN);
    if (pid > 0 && !isRunning(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** The number of this process is not taken by another: what lies under it was left by one that had it before. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function beside(output: string, name: string): string {
  return join(dirname(output), `${basename(output)}.${name}`);
}
