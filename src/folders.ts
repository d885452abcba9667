import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/*
 * Where Standfirst is, and where it may write. Commands run it compiled, from a folder that `standfirst.mjs` names when it compiles;
 * tests run its sources.
 */
declare const PACKAGE_FOLDER: string | undefined;
declare const HOME_FOLDER: string | undefined;
declare const PROGRAM_FOLDER: string | undefined;

/** The folder of Standfirst itself, which has its `package.json`: a clone, or `node_modules/standfirst`. Nothing is written there if it is installed. */
export const packageFolder =
  typeof PACKAGE_FOLDER === "string" ? PACKAGE_FOLDER : join(import.meta.dirname, "..");

/** The folder that has the caches and compiled programs: that of the digest or, in a clone of Standfirst, the clone. */
export const homeFolder = typeof HOME_FOLDER === "string" ? HOME_FOLDER : packageFolder;

/** Whether Standfirst is installed for a digest, and not a clone. */
export const isInstalled = homeFolder !== packageFolder;

/**
 * The folder of the sources of the code that runs, below which they lie as in the package's. Those of the package may have been
 * changed since.
 */
export const sourcesFolder = typeof PROGRAM_FOLDER === "string" ? PROGRAM_FOLDER : packageFolder;

/** The folder of the digest's own templates, styles and configuration, below which they lie as in the digest's. There may be none. */
export const ownFolder = join(sourcesFolder, "digest");

/** The folder of a package that code in another folder would import, wherever it is installed; undefined if it is not. */
export function packageFolderFrom(folder: string, name: string): string | undefined {
  const { resolve } = createRequire(join(folder, "package.json"));
  return resolve
    .paths(name)
    ?.map((path) => join(path, name))
    .find((path) => existsSync(join(path, "package.json")));
}

/** The folder of a library that Standfirst depends on. Throws an Error if it is not installed. */
export function libraryFolder(name: string): string {
  const folder = packageFolderFrom(packageFolder, name);
  if (folder === undefined) throw new Error(`Cannot find package '${name}' imported from ${packageFolder}`);
  return folder;
}
