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
import { projectFolder } from "../projectFolder.ts";

const ownFolders = ["src", "templates", "tests", "docs", "node_modules", ".git", ".cache", ".program"].map(
  (name) => join(projectFolder, name),
);

/** Whether a path lies among what the site is made from: the digest below `root`, and the generator. */
export function liesAmongSources(path: string, root: string): boolean {
  return [join(root, "content"), join(root, "_data"), ...ownFolders].some((folder) => isWithin(path, folder));
}

/**
 * Makes sure that a file can be written to `output`. `foreign` is asked of the first bytes of a file that is there: it says what that is
 * when the command did not write it. Throws a UsageError when the file would stand among what the site is made from, when something else
 * is there, or when its folder can't be made; and the system's error when its folder may not be written to.
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
 * Makes sure that something can be written to a place, by making a folder where the first would be made: some places allow none, whatever
 * may be done there, and the system tries for ever to make several below them, as below /proc. Throws a UsageError which begins with
 * what was `asked`, and the system's error when the folder that it would lie in may not be written to.
 */
export function checkPlace(place: string, asked: string): void {
  const folder = nearestThere(dirname(place));
  const there = statSync(folder, { throwIfNoEntry: false });
  if (!there?.isDirectory())
    throw new UsageError(
      `${asked} can't be written: ${folder} is ${there ? "a file, not a folder" : "a broken link"}.`,
    );
  accessSync(folder, constants.W_OK);
  try {
    rmdirSync(mkdtempSync(join(folder, ".standfirst-")));
  } catch (error) {
    // A full disk is told when it is written to: there may be room for what replaces something.
    if (["ENOSPC", "EDQUOT"].includes(String((error as NodeJS.ErrnoException).code))) return;
    throw new UsageError(
      `${asked} can't be written: ${folder} does not allow new folders. Give another place.`,
    );
  }
}

/** Enough of a file to tell what it is. */
function startOf(file: string): Buffer {
  const start = Buffer.alloc(8192);
  const opened = openSync(file, "r");
  try {
    return start.subarray(0, readSync(opened, start));
  } finally {
    closeSync(opened);
  }
}

/** The path, or the nearest above it that is there, if only as a link that leads nowhere. */
function nearestThere(path: string): string {
  return pathExists(path) ? path : nearestThere(dirname(path));
}
