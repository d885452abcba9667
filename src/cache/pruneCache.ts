import { existsSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

/** How long a file that no build uses stays in a cache: long enough for a branch that is left for a while. */
const unusedFor = 30 * 24 * 60 * 60 * 1000;

/** Notes that a file of a cache folder is in use: its time says when it last was. Throws the system's error. */
export function noteUse(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

/** Removes the files of a cache folder that no build has used for a month, and what was left unfinished. Whoever uses a file notes it. */
export function pruneCache(folder: string): void {
  const now = Date.now();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = join(folder, name);
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - used > unusedFor) rmSync(file, { recursive: true, force: true });
  }
}
