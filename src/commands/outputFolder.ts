import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { projectFolder } from "../program.ts";
import { UsageError } from "./options.ts";

const ownFolders = ["src", "templates", "tests", "docs", "node_modules", ".git"].map((name) =>
  join(projectFolder, name),
);

/**
 * Makes sure that a build may replace what lies at `output`. Throws a UsageError when the digest at `root` or the generator
 * would be lost with it, or when something is there that is no site.
 */
export function checkOutput(output: string, root: string): void {
  const isKept =
    [root, projectFolder].some((folder) => lies(folder, output)) || liesAmongSources(output, root);
  if (isKept)
    throw new UsageError(`--output ${output} would replace what the site is made from: give another folder.`);
  if (!existsSync(output)) return;
  const isSite =
    statSync(output).isDirectory() &&
    (readdirSync(output).length === 0 || existsSync(join(output, "index.html")));
  if (!isSite)
    throw new UsageError(
      `--output ${output} holds something that is not a site: empty it, or give another folder.`,
    );
}

/**
 * Makes sure that a file can be written to `output`. Throws a UsageError when it would stand among what the site is made
 * from, when something is there that is no file, or when a file is where its folder would be; and the system's error when its folder
 * may not be written to.
 */
export function checkOutputFile(output: string, root: string): void {
  if (liesAmongSources(output, root))
    throw new UsageError(
      `--output ${output} would stand among what the site is made from: give another place.`,
    );
  if (existsSync(output) && !statSync(output).isFile())
    throw new UsageError(`--output ${output} is not a file: give the name of one.`);
  const folder = nearestThere(dirname(output));
  if (!statSync(folder).isDirectory())
    throw new UsageError(`--output ${output} can't be written: ${folder} is a file, not a folder.`);
  accessSync(folder, constants.W_OK);
}

/** The path, or the nearest above it that is there. */
function nearestThere(path: string): string {
  return existsSync(path) ? path : nearestThere(dirname(path));
}

function liesAmongSources(path: string, root: string): boolean {
  return [join(root, "content"), join(root, "_data"), ...ownFolders].some((folder) => lies(path, folder));
}

/** Whether a path is a folder or lies in it. */
function lies(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !way.includes(":"));
}
