import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../files/hash.ts";
import { homeFolder } from "../folders.ts";
import { listensOn } from "./listensOn.ts";

/** The folder of all caches. It may be removed at any time. */
export const cacheFolder = join(homeFolder, ".cache");

/** The folder of compiled programs: see `standfirst.mjs`. */
export const programFolder = join(homeFolder, ".program");

/** The search index's segments, of all digests. */
export const searchCacheFolder = join(cacheFolder, "search");

/** The pictures that were drawn, of all digests. */
export const pictureCacheFolder = join(cacheFolder, "png");

/** The manifest of the site in an output folder. */
export const manifestPathOf = (output: string): string => join(cacheFolder, "sites", hashOf(output));

/** The site of the preview on a port. */
export const previewFolder = (port: number): string => join(cacheFolder, `preview-${port}`);

/** The site of the digest below `root` that `test` builds. */
export const testFolder = (root: string): string => join(cacheFolder, "tests", hashOf(root));

/** A file or folder that was removed, and its size. */
export interface Removed {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
}

/** What was removed from a cache folder, and the names of what is in use by a preview. */
export interface Removal {
  readonly removed: readonly Removed[];
  readonly inUse: readonly string[];
}

/**
 * Removes everything in a cache folder, except for previews that are being served. Each part is renamed before it is removed: a build
 * that runs at the same time finds all of a part or nothing, and makes again what is missing.
 */
export async function clearCache(folder: string): Promise<Removal> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const served = await Promise.all(names.map(isServed));
  const inUse = names.filter((_, index) => served[index]);
  const removed = names.filter((_, index) => !served[index]).flatMap((name) => remove(folder, name));
  return { removed, inUse };
}

/** Removes compiled programs. The next command compiles its program again. What a process is compiling now is left alone. */
export function clearPrograms(): Removed[] {
  const names = existsSync(programFolder) ? readdirSync(programFolder).sort() : [];
  return names.filter((name) => !/^new\./.test(name)).flatMap((name) => remove(programFolder, name));
}

/** Returns nothing if another process was faster. */
function remove(folder: string, name: string): Removed[] {
  const waste = join(folder, `removed-${process.pid}`);
  mkdirSync(waste, { recursive: true });
  try {
    renameSync(join(folder, name), join(waste, name));
    return [{ name, ...sizeOf(join(waste, name)) }];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return [];
  } finally {
    rmSync(waste, { recursive: true, force: true, maxRetries: 3 });
  }
}

function sizeOf(path: string): Omit<Removed, "name"> {
  const stats = statSync(path);
  if (!stats.isDirectory()) return { files: 1, bytes: stats.size };
  const sizes = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Whether a name is that of a preview's folder, such as `preview-8080`, or of one beside it, and a server listens on that port. */
async function isServed(name: string): Promise<boolean> {
  const [, port] = /^preview-(\d+)(\.|$)/.exec(name) ?? [];
  if (port === undefined || Number(port) > 65_535) return false;
  return listensOn(Number(port));
}
