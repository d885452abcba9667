import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { leftoversOf } from "../../files/atomicWrite.ts";
import { isFolder, pathExists } from "../../files/fileStats.ts";

/** What may be in a folder that gets a new digest: a repository without files, as a host makes it, and what a Mac adds. */
const allowed = [".git", ".DS_Store"];

/** Where an existing folder's new files are written first. */
const stagingName = ".standfirst-init";

/** Throws a Failure if a new digest can't be written to a path, because something is there. */
export function refuseUsed(target: string, shown: string): void {
  if (!pathExists(target)) {
    const folder = dirname(target);
    if (folder !== target) refuseFile(folder);
    return;
  }
  if (!isFolder(target)) throw new Failure(`${shown} is a file. Give the name of a new folder.`);
  const [used] = readdirSync(target).filter(
    (name) => !allowed.includes(name) && !name.startsWith(stagingName),
  );
  if (used !== undefined)
    throw new Failure(
      `${shown} is not empty: it contains ${used}. Give the name of a new folder. Nothing was written.`,
    );
}

/** Throws a Failure if a file is where folders have to be made. */
function refuseFile(folder: string): void {
  if (pathExists(folder) && !isFolder(folder))
    throw new Failure(`${folder} is a file, so no folder can be made in it. Nothing was written.`);
  if (!pathExists(folder)) refuseFile(dirname(folder));
}

/**
 * Fills a new or empty folder: all of its files, or none. `write` writes them into another folder first. Returns what it returns. Throws what the system throws.
 */
export async function fillNewFolder<T>(target: string, write: (folder: string) => Promise<T>): Promise<T> {
  const isNew = !existsSync(target);
  const start = isNew ? `${target}${stagingName}` : join(target, stagingName);
  mkdirSync(dirname(start), { recursive: true });
  for (const left of leftoversOf(start)) rmSync(left, { recursive: true, force: true });
  const staging = `${start}.${process.pid}`;
  try {
    mkdirSync(staging);
    const written = await write(staging);
    if (isNew) renameSync(staging, target);
    else moveAll(staging, target);
    return written;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Moves everything in a folder to another one. If that fails, nothing of it stays there. */
function moveAll(from: string, to: string): void {
  const names = readdirSync(from);
  try {
    for (const name of names) renameSync(join(from, name), join(to, name));
  } catch (error) {
    for (const name of names) if (!existsSync(join(from, name))) rmSync(join(to, name), { recursive: true });
    throw error;
  }
}

/** Writes files, by their paths below a folder. */
export function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
