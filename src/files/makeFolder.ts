import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Makes a folder, and those above it, below the folder `site`. Throws if `site` does not exist: a worker that outlives its build must
 * not bring back a folder that was removed.
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

/** Makes a function that makes folders below the folder `site` as `makeFolder` does, each once: a system takes long to say that one exists. */
export function folderMaker(site: string): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (!made.has(folder)) makeFolder(site, folder);
    made.add(folder);
  };
}
