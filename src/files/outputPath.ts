import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isWritable } from "./atomicWrite.ts";
import { attempt } from "./attempt.ts";
import { isSymlink } from "./fileStats.ts";
import { isMounted } from "./mounts.ts";

/** The real path of an output folder, which need not exist yet. All links are followed. */
export function realOutputPath(output: string): string {
  const real = attempt(() => realpathSync(output));
  const folder = dirname(output);
  return real ?? (folder === output ? output : join(realOutputPath(folder), basename(output)));
}

/** The path that an output folder is moved to while the new one takes its name. */
export function previousOutputPath(output: string): string {
  return `${output}.last`;
}

/**
 * Whether an output folder has to be filled where it is, as no other folder can take its name: it is a symbolic link or mounted
 * somewhere, or the folder that it is in may not be changed.
 */
export function isFixedInPlace(output: string): boolean {
  if (!existsSync(output)) return false;
  const path = realOutputPath(output);
  return isSymlink(output) || isMounted(path) || !isWritable(path);
}
