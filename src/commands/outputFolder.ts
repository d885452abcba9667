import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  statSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { projectFolder } from "../program.ts";
import { UsageError } from "./options.ts";

const ownFolders = ["src", "templates", "tests", "docs", "node_modules", ".git"].map((name) =>
  join(projectFolder, name),
);

/**
 * Makes sure that a build may replace what lies at `output`. Throws a UsageError when the digest at `root` or the generator
 * would be lost with it, when something is there that is no site, or when no folder can be made there; and the system's error when the
 * folder that it would lie in may not be written to.
 */
export function checkOutput(output: string, root: string): void {
  const isKept =
    [root, projectFolder].some((folder) => lies(folder, output)) || liesAmongSources(output, root);
  if (isKept)
    throw new UsageError(`--output ${output} would replace what the site is made from: give another folder.`);
  checkPlace(output, `--output ${output}`);
  if (!lstatSync(output, { throwIfNoEntry: false })) return;
  const isSite =
    statSync(output, { throwIfNoEntry: false })?.isDirectory() &&
    (readdirSync(output).length === 0 || existsSync(join(output, "index.html")));
  if (!isSite)
    throw new UsageError(
      `--output ${output} holds something that is not a site: empty it, or give another folder.`,
    );
}

/**
 * Makes sure that a file can be written to `output`. Throws a UsageError when it would stand among what the site is made
 * from, when something is there that is no file, or when its folder can't be made; and the system's error when its folder may not be
 * written to.
 */
export function checkOutputFile(output: string, root: string): void {
  if (liesAmongSources(output, root))
    throw new UsageError(
      `--output ${output} would stand among what the site is made from: give another place.`,
    );
  if (existsSync(output) && !statSync(output).isFile())
    throw new UsageError(`--output ${output} is not a file: give the name of one.`);
  checkPlace(output, `--output ${output}`);
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
      `${asked} can't be written: ${folder} is ${there ? "a file, not a folder" : "a link that leads nowhere"}.`,
    );
  accessSync(folder, constants.W_OK);
  try {
    rmdirSync(mkdtempSync(join(folder, ".standfirst-")));
  } catch (error) {
    // A full disk is told when it is written to: there may be room for what replaces something.
    if (["ENOSPC", "EDQUOT"].includes(String((error as NodeJS.ErrnoException).code))) return;
    throw new UsageError(`${asked} can't be written: ${folder} takes no folders. Give another place.`);
  }
}

/** The path, or the nearest above it that is there, if only as a link that leads nowhere. */
function nearestThere(path: string): string {
  try {
    lstatSync(path);
    return path;
  } catch {
    return nearestThere(dirname(path));
  }
}

function liesAmongSources(path: string, root: string): boolean {
  return [join(root, "content"), join(root, "_data"), ...ownFolders].some((folder) => lies(path, folder));
}

/** Whether a path is a folder or lies in it. */
function lies(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !way.includes(":"));
}
