import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Makes a folder below the folder `site`, which has to be there: a process that outlives its build for a moment does not bring
 * back what was cleared away.
 */
export function makeFolder(site: string, folder: string): void {
  if (folder === "/" || folder === ".") return;
  try {
    mkdirSync(join(site, folder));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    const above = dirname(folder);
    if (code !== "ENOENT" || above === "/" || above === ".") throw error;
    makeFolder(site, above);
    makeFolder(site, folder);
  }
}
