import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { leftoversOf } from "./atomicWrite.ts";
import { pathExists } from "./fileStats.ts";
import { fillFolder, stagingPrefix } from "./fillFolder.ts";
import { isFixedInPlace, previousOutputPath, realOutputPath } from "./outputPath.ts";
import { isReplaceable, removeOwnFolder, writeMarker } from "./ownFolder.ts";

/** Somebody else has put something where a folder was to be written. Its message says all that is to be known. */
export class ForeignFolderError extends Error {}

/**
 * Writes a folder beside `output`, then puts it in the place of `output`. When `write` throws, or the process is killed,
 * what was there before stays as it was; the next call removes what a killed one left. `discard` removes the folder that was there before.
 * An output that has to stay where it is gets the new files instead: see `staysInPlace`. Throws a FolderTaken where something lies there
 * that Standfirst did not write.
 */
export async function swapFolder<T>(
  output: string,
  write: (folder: string) => Promise<T>,
  discard: (folder: string) => void = removeOwnFolder,
): Promise<T> {
  const place = realOutputPath(output);
  const stays = isFixedInPlace(output);
  const start = stays ? within(place) : place;
  const [next, last] = [`${start}.next.${process.pid}`, previousOutputPath(place)];
  mkdirSync(dirname(place), { recursive: true });
  restore(place, last);
  refuseOthers(place);
  removeLitter(place);
  // Without a mark, a folder in which a killed build left something would be another's.
  if (stays) writeMarker(place);
  mkdirSync(next);
  try {
    writeMarker(next);
    const written = await write(next);
    refuseOthers(place);
    if (stays) fillFolder(place, next);
    else replace(place, next, last, discard);
    return written;
  } finally {
    restore(place, last);
    remove(next, start);
    remove(last, place);
  }
}

function refuseOthers(place: string): void {
  if (pathExists(place) && !isReplaceable(place))
    throw new ForeignFolderError(
      `${place} holds what Standfirst did not write, and was left as it is: empty it, or give another folder.`,
    );
}

function replace(place: string, next: string, last: string, discard: (folder: string) => void): void {
  const isReplaced = existsSync(place);
  if (isReplaced && !moves(place, last)) {
    writeMarker(place);
    fillFolder(place, next);
    return;
  }
  renameSync(next, place);
  if (isReplaced) discard(last);
}

/** Gives a folder another name. Tells whether that could be done. */
function moves(folder: string, name: string): boolean {
  try {
    renameSync(folder, name);
    return true;
  } catch (error) {
    if (cannotMove.includes(String((error as NodeJS.ErrnoException).code))) return false;
    throw error;
  }
}

/** What systems say of a folder that can be written to and can't be moved. */
const cannotMove = ["EBUSY", "EXDEV", "EPERM", "EACCES"];

/** Between the two renames, the good output has its other name. */
function restore(place: string, last: string): void {
  if (isReplaceable(last) && !existsSync(place)) renameSync(last, place);
}

/** Removes what builds that are no longer running left behind. */
function removeLitter(place: string): void {
  for (const start of [place, within(place)].filter((path) => existsSync(dirname(path)))) {
    for (const waste of leftoversOf(`${start}.waste`)) if (isReplaceable(waste)) removeOwnFolder(waste);
    for (const next of leftoversOf(`${start}.next`)) remove(next, start);
  }
  remove(previousOutputPath(place), place);
}

/**
 * Removes a folder if it is Standfirst's, by another name first: processes that outlive their build for a moment find nothing to write
 * into any more.
 */
function remove(folder: string, start: string): void {
  if (!isReplaceable(folder)) return;
  const waste = `${start}.waste.${process.pid}`;
  renameSync(folder, waste);
  removeOwnFolder(waste);
}

/** What paths begin with of what is written in an output, where that stays in its place. */
function within(place: string): string {
  return join(place, stagingPrefix);
}
