import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** How long a file that no build uses stays in a cache: long enough for a branch that is left for a while. */
const unusedFor = 30 * 24 * 60 * 60 * 1000;

/** Removes the files of a cache folder that no build has used for a month, and what was left unfinished. Whoever uses a file has to set its time. */
export function pruneCache(folder: string, now = Date.now()): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = join(folder, name);
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - used > unusedFor) rmSync(file, { recursive: true, force: true });
  }
}
