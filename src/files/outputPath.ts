import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isSymlink } from "./fileStats.ts";
import { isMounted } from "./mounts.ts";

/** The folder that an output is, or is going to be, all links followed. */
export function realOutputPath(output: string): string {
  try {
    return realpathSync(output);
  } catch {
    const folder = dirname(output);
    return folder === output ? output : join(realOutputPath(folder), basename(output));
  }
}

/** The other name of a folder, while another takes its place. */
export function previousOutputPath(place: string): string {
  return `${place}.last`;
}

/**
 * Whether an output is there and can't be replaced by another folder, or another would not be seen: it is a link to a folder, a mount
 * point, mounted elsewhere, or lies in a folder that may not be changed.
 */
export function isFixedInPlace(output: string): boolean {
  if (!existsSync(output)) return false;
  const place = realOutputPath(output);
  return isSymlink(output) || isMounted(place) || !mayChange(dirname(place));
}

function mayChange(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
