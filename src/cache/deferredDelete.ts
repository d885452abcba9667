import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { removeOwnFolder } from "../files/ownFolder.ts";
import { cacheFolder } from "./cacheFolder.ts";

/*
 * Removing the previous site takes as long as rendering several pages, and nobody should wait for it. It is moved into the cache, and the
 * next build removes it while it reads.
 */
const oldSites = join(cacheFolder, "old");

/** Moves the folder of a replaced site to where `deleteOldSites` finds it, or removes it if it can't be moved. */
export function deferDelete(folder: string): void {
  try {
    mkdirSync(oldSites, { recursive: true });
    renameSync(folder, join(oldSites, `${Date.now()}-${process.pid}`));
  } catch {
    removeOwnFolder(folder);
  }
}

/** Starts to remove replaced sites in a thread of its own. */
export function deleteOldSites(): void {
  const folders = existsSync(oldSites) ? readdirSync(oldSites).map((name) => join(oldSites, name)) : [];
  if (folders.length === 0) return;
  // `rmSync` calls `stat` for every file, which takes half of its time. A folder's list already says what is a file.
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
  // The next build tries again to remove what could not be removed.
  new Worker(script, { eval: true, execArgv: [], workerData: folders }).on("error", () => {});
}
