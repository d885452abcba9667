import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Fills a folder beside `output`, then puts it in the place of `output`. When `fill` throws, or the process is killed,
 * what was there before stays as it was.
 */
export async function swapIn(output: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const [next, last] = [beside(output, `next-${process.pid}`), beside(output, "last")];
  restore(output, last);
  mkdirSync(next, { recursive: true });
  try {
    await fill(next);
    if (existsSync(output)) renameSync(output, last);
    renameSync(next, output);
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(existsSync(output) ? last : next, { recursive: true, force: true });
  }
}

/** A build that was killed between the two renames left the good output under its other name. */
function restore(output: string, last: string): void {
  if (existsSync(last) && !existsSync(output)) renameSync(last, output);
}

function beside(output: string, name: string): string {
  return join(dirname(output), `${basename(output)}.${name}`);
}
