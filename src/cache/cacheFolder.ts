import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { hashOf } from "../files/hash.ts";
import { projectFolder } from "../projectFolder.ts";

/** The folder of all that is kept from one run of a command to the next. It may be removed at any time. */
export const cacheFolder = join(projectFolder, ".cache");

/** The folder of compiled programs: see `standfirst.mjs`. */
export const programFolder = join(projectFolder, ".program");

/** Where segments of the search are kept, of whatever digest. */
export const searchCacheFolder = join(cacheFolder, "search");

/** Where it is kept what the site in a folder was made of. */
export const manifestPathOf = (output: string): string => join(cacheFolder, "sites", hashOf(output));

/** The folder of a preview that is served on a port. */
export const previewFolder = (port: number): string => join(cacheFolder, `preview-${port}`);

/** Something that lay in the cache, and how large it was. */
export interface Removed {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
}

/** What was removed from the cache, and what stayed because a preview is served from it, by name. */
export interface Removal {
  readonly removed: readonly Removed[];
  readonly kept: readonly string[];
}

/**
 * Removes everything in a cache folder but the previews that are being served. The folder stays, and each part of it goes at
 * once, by a new name: a build that runs meanwhile finds a part whole or not at all, and makes anew what it misses.
 */
export async function clearCache(folder: string): Promise<Removal> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const served = await Promise.all(names.map(isServed));
  const kept = names.filter((_, index) => served[index]);
  const removed = names.filter((_, index) => !served[index]).flatMap((name) => remove(folder, name));
  return { removed, kept };
}

/**
 * Removes compiled programs, also the one that runs: the next command compiles it again. Nothing is removed of what another process is
 * compiling.
 */
export function clearPrograms(): Removed[] {
  const names = existsSync(programFolder) ? readdirSync(programFolder).sort() : [];
  return names.filter((name) => !/^new\./.test(name)).flatMap((name) => remove(programFolder, name));
}

/** Nothing, where another process was quicker. */
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

/** Whether a part is the folder of a preview, or lies beside it, whose port somebody listens on: `preview-8080`. */
async function isServed(name: string): Promise<boolean> {
  const [, port] = /^preview-(\d+)(\.|$)/.exec(name) ?? [];
  if (port === undefined || Number(port) > 65_535) return false;
  const socket = connect({ port: Number(port), host: "localhost" });
  const listens = new Promise<boolean>((tell) => {
    socket.once("connect", () => tell(true)).once("error", () => tell(false));
  });
  return listens.finally(() => socket.destroy());
}
