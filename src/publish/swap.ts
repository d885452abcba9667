import { accessSync, constants, existsSync, mkdirSync, realpathSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { leftBeside } from "../content/asideFile.ts";
import { isThere } from "../content/files.ts";
import { isSymlink } from "../content/symlinks.ts";
import { fillFolder, inProgress } from "./fillFolder.ts";
import { isMounted } from "./mounts.ts";
import { isEmptyFolder, isOwnFolder, markFolder, removeOwnFolder } from "./ownFolder.ts";

/** Somebody else has put something where a folder was to be written. Its message says all that is to be known. */
export class FolderTaken extends Error {}

/**
 * Writes a folder beside `output`, then puts it in the place of `output`. When `write` throws, or the process is killed,
 * what was there before stays as it was; the next call removes what a killed one left. `discard` removes the folder that was there before.
 * An output that has to stay where it is gets the new files instead: see `staysInPlace`. Throws a FolderTaken where something lies there
 * that Standfirst did not write.
 */
export async function swapIn<T>(
  output: string,
  write: (folder: string) => Promise<T>,
  discard: (folder: string) => void = removeOwnFolder,
): Promise<T> {
  const place = placeOf(output);
  const stays = staysInPlace(output);
  const start = stays ? within(place) : place;
  const [next, last] = [`${start}.next.${process.pid}`, lastOf(place)];
  mkdirSync(dirname(place), { recursive: true });
  restore(place, last);
  refuseOthers(place);
  removeLitter(place);
  // What is in progress in an empty folder would make it another's.
  if (stays) markFolder(place);
  mkdirSync(next);
  try {
    markFolder(next);
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

/** The folder that an output is, or is going to be, all links followed. */
export function placeOf(output: string): string {
  try {
    return realpathSync(output);
  } catch {
    const folder = dirname(output);
    return folder === output ? output : join(placeOf(folder), basename(output));
  }
}

/** Whether what lies at a path may be replaced: a folder that Standfirst wrote, or an empty one. */
export function isReplaceable(place: string): boolean {
  return isOwnFolder(place) || isEmptyFolder(place);
}

/** The other name of a folder, while another takes its place. */
export function lastOf(place: string): string {
  return `${place}.last`;
}

/**
 * Whether an output is there and can't be replaced by another folder, or another would not be seen: it is a link to a folder, a mount
 * point, mounted elsewhere, or lies in a folder that may not be changed.
 */
export function staysInPlace(output: string): boolean {
  if (!existsSync(output)) return false;
  const place = placeOf(output);
  return isSymlink(output) || isMounted(place) || !mayChange(dirname(place));
}

function refuseOthers(place: string): void {
  if (isThere(place) && !isReplaceable(place))
    throw new FolderTaken(`${place} holds what Standfirst did not write, and was left as it is.`);
}

function replace(place: string, next: string, last: string, discard: (folder: string) => void): void {
  const isReplaced = existsSync(place);
  if (isReplaced && !moves(place, last)) {
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
    for (const waste of leftBeside(`${start}.waste`)) if (isReplaceable(waste)) removeOwnFolder(waste);
    for (const next of leftBeside(`${start}.next`)) remove(next, start);
  }
  remove(lastOf(place), place);
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
  return join(place, inProgress);
}

function mayChange(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
