import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmdirSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../failure.ts";
import { pathExists } from "../files/fileStats.ts";
import { isWithin } from "../files/isWithin.ts";
import { homeFolder, isInstalled, packageFolder } from "../folders.ts";

/** Folders of Standfirst that nothing may be written into. An installed package is one as a whole. */
const packageFolders = isInstalled
  ? [packageFolder]
  : ["src", "templates", "launch", "tests", "docs"].map((name) => join(packageFolder, name));

/** Folders of a digest that it is made from, or that hold what can't be lost. */
const digestFolders = ["content", "_data", "templates", "styles"];
const homeFolders = ["node_modules", ".git", ".cache", ".program"].map((name) => join(homeFolder, name));

/** Whether a path is in the content of the digest below `root`, or in the generator. */
export function liesAmongSources(path: string, root: string): boolean {
  return [...digestFolders.map((name) => join(root, name)), ...homeFolders, ...packageFolders].some(
    (folder) => isWithin(path, folder),
  );
}

/**
 * Makes sure that a file can be written to `output`. If there is a file, `foreign` gets its first bytes, and says what it is if the
 * command did not write it. Throws a UsageError if the place is among the sources, if something else is there, or if its folder can't
 * be made, and the system's error if its folder is not writable.
 */
export function checkOutputFile(
  output: string,
  root: string,
  foreign: (start: Buffer) => string | undefined,
): void {
  const asked = `--output ${output}`;
  if (liesAmongSources(output, root))
    throw new UsageError(`${asked} is among the files that the site is made from. Give another place.`);
  if (existsSync(output)) {
    if (!statSync(output).isFile()) throw new UsageError(`${asked} is not a file. Give the name of a file.`);
    const start = startOf(output);
    const found = start.length > 0 ? foreign(start) : undefined;
    if (found) throw new UsageError(`${asked} holds ${found}. Give another name.`);
  }
  checkPlace(output, asked);
}

/**
 * Makes sure that something can be written to a place, by making a folder in the nearest folder that exists. Permissions don't tell: below
 * /proc, for example, the system tries to make folders for ever. Throws a UsageError that begins with `asked`, and the system's error if
 * that folder is not writable.
 */
export function checkPlace(place: string, asked: string): void {
  const folder = nearestExisting(dirname(place));
  const there = statSync(folder, { throwIfNoEntry: false });
  if (!there?.isDirectory())
    throw new UsageError(
      `${asked} can't be written: ${folder} is ${there ? "a file, not a folder" : "a broken link"}.`,
    );
  accessSync(folder, constants.W_OK);
  try {
    rmdirSync(mkdtempSync(join(folder, ".standfirst-")));
  } catch (error) {
    // A full disk is reported on writing. Replacing something may free enough space.
    if (["ENOSPC", "EDQUOT"].includes(String((error as NodeJS.ErrnoException).code))) return;
    throw new UsageError(
      `${asked} can't be written: ${folder} does not allow new folders. Give another place.`,
    );
  }
}

/** Enough of a file to recognise it. */
function startOf(file: string): Buffer {
  const start = Buffer.alloc(8192);
  const opened = openSync(file, "r");
  try {
    return start.subarray(0, readSync(opened, start));
  } finally {
    closeSync(opened);
  }
}

/** The path, or the nearest one above it that exists, even as a broken link. */
function nearestExisting(path: string): string {
  return pathExists(path) ? path : nearestExisting(dirname(path));
}
