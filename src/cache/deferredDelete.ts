import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { removeOwnFolder } from "../files/ownFolder.ts";
import { cacheFolder } from "./cacheFolder.ts";

/*
 * The site before takes as long to remove as several pages to render, and nobody waits for that: it is put aside, and the next build removes
 * it while it reads.
 */
const oldSites = join(cacheFolder, "old");

/** Puts the folder of a site that was replaced where `removeOldSites` finds it; removes it where it can't be moved to there. */
export function deferDelete(folder: string): void {
  try {
    mkdirSync(oldSites, { recursive: true });
    renameSync(folder, join(oldSites, `${Date.now()}-${process.pid}`));
  } catch {
    removeOwnFolder(folder);
  }
}

/** Begins to remove what was put aside, beside whatever else is done. */
export function deleteOldSites(): void {
  const folders = existsSync(oldSites) ? readdirSync(oldSites).map((name) => join(oldSites, name)) : [];
  if (folders.length === 0) return;
  // The folder's list tells files from folders, of which rmSync asks the system once more for each: half of its time.
  const script = `
    const { readdirSync, rmdirSync, unlinkSync } = require("node:fs");
    const remove = (folder) => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = folder + "/" + entry.name;
        if (entry.isDirectory()) remove(path);
        else unlinkSync(path);
      }
      rmdirSync(folder);
    };
    require("node:worker_threads").workerData.forEach(remove);
  `;
  // What could not be removed is tried again by the next build.
  new Worker(script, { eval: true, execArgv: [], workerData: folders }).on("error", () => {});
}
