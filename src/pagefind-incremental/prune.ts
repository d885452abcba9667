import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** How long something is kept that no build uses: long enough for branches that lie for a while. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Removes from the cache what was not used for a month, and what was left unfinished. */
export function pruneSegments(cache: string, now = Date.now()): void {
  for (const name of readdirSync(cache)) {
    const file = join(cache, name);
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - used > keptFor) rmSync(file, { recursive: true, force: true });
  }
}
