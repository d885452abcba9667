import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { leftoversOf } from "./atomicWrite.ts";
import { pathExists } from "./fileStats.ts";
import { fillFolder, stagingPrefix } from "./fillFolder.ts";
import { isFixedInPlace, previousOutputPath, realOutputPath } from "./outputPath.ts";
import { isReplaceable, removeOwnFolder, writeMarker } from "./ownFolder.ts";

/** Something that Standfirst did not write is where a folder has to be written. The message is complete. */
export class ForeignFolderError extends Error {}

/**
 * Calls `write` with a folder beside `output`, then replaces `output` with it; `discard` removes the old one. If `write` throws or the
 * process is killed, `output` is as it was, and the next call removes what is left over. An output that can't be replaced gets the new files
 * instead: see `isFixedInPlace`. Throws a ForeignFolderError if Standfirst did not write what is there. Returns what `write` returns.
 */
export async function swapFolder<T>(
  output: string,
  write: (folder: string) => Promise<T>,
  discard: (folder: string) => void = removeOwnFolder,
): Promise<T> {
  const path = realOutputPath(output);
  const isFixed = isFixedInPlace(output);
  const start = isFixed ? within(path) : path;
  const [next, previous] = [`${start}.next.${process.pid}`, previousOutputPath(path)];
  mkdirSync(dirname(path), { recursive: true });
  restore(path, previous);
  refuseForeign(path);
  removeLeftovers(path);
  // If the build is killed, the next one has to know that the folder is Standfirst's.
  if (isFixed) writeMarker(path);
  mkdirSync(next);
  try {
    writeMarker(next);
    const written = await write(next);
    refuseForeign(path);
    if (isFixed) fillFolder(path, next);
    else replace(path, next, previous, discard);
    return written;
  } finally {
    restore(path, previous);
    remove(next, start);
    remove(previous, path);
  }
}

function refuseForeign(path: string): void {
  if (pathExists(path) && !isReplaceable(path))
    throw new ForeignFolderError(
      `${path} contains files that Standfirst did not write, and was left as it is. Empty it, or choose another folder.`,
    );
}

function replace(path: string, next: string, previous: string, discard: (folder: string) => void): void {
  const isReplaced = existsSync(path);
  if (isReplaced && !tryToRename(path, previous)) {
    writeMarker(path);
    fillFolder(path, next);
    return;
  }
  renameSync(next, path);
  if (isReplaced) discard(previous);
}

/** Returns false if the system does not allow it. */
function tryToRename(folder: string, name: string): boolean {
  try {
    renameSync(folder, name);
    return true;
  } catch (error) {
    if (notAllowed.includes(String((error as NodeJS.ErrnoException).code))) return false;
    throw error;
  }
}

/** The errors of systems for a folder that can be written to but not renamed. */
const notAllowed = ["EBUSY", "EXDEV", "EPERM", "EACCES"];

/** A process that was killed between the two renames left the good output under its other name. */
function restore(path: string, previous: string): void {
  if (isReplaceable(previous) && !existsSync(path)) renameSync(previous, path);
}

/** Removes what builds that no longer run left behind. */
function removeLeftovers(path: string): void {
  for (const start of [path, within(path)].filter((each) => existsSync(dirname(each)))) {
    for (const waste of leftoversOf(`${start}.waste`)) if (isReplaceable(waste)) removeOwnFolder(waste);
    for (const next of leftoversOf(`${start}.next`)) remove(next, start);
  }
  remove(previousOutputPath(path), path);
}

/** Removes a folder if it is Standfirst's. It is renamed first, so that workers that outlive their build can no longer write into it. */
function remove(folder: string, start: string): void {
  if (!isReplaceable(folder)) return;
  const waste = `${start}.waste.${process.pid}`;
  renameSync(folder, waste);
  removeOwnFolder(waste);
}

/** How the paths of temporary folders begin that are in the output itself, because it is fixed in its place. */
function within(path: string): string {
  return join(path, stagingPrefix);
}
