import { existsSync, lstatSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../failure.ts";
import { pathExists } from "../files/fileStats.ts";
import { isWithin } from "../files/isWithin.ts";
import { mountPointIn } from "../files/mounts.ts";
import { isFixedInPlace, previousOutputPath, realOutputPath } from "../files/outputPath.ts";
import { isReplaceable } from "../files/ownFolder.ts";
import { homeFolder, packageFolder } from "../folders.ts";
import { checkPlace, liesAmongSources } from "./outputFile.ts";

/**
 * Makes sure that a build may replace `output`. Throws a UsageError if the digest at `root` or the generator would be lost, if there is
 * something that Standfirst did not write, or if no folder can be made there, and the system's error if the folder around it is not
 * writable.
 */
export function checkOutput(output: string, root: string): void {
  const asked = `--output ${output}`;
  const place = realOutputPath(output);
  const sources = [root, join(root, "content"), join(root, "_data"), packageFolder, homeFolder];
  if (sources.some((folder) => isWithin(realOutputPath(folder), place)) || liesAmongSources(output, root))
    throw new UsageError(`${asked} would replace what the site is made from. Give another folder.`);
  if (homes().some((home) => isWithin(realOutputPath(home), place)))
    throw new UsageError(`${asked} would replace a home folder. Give another folder.`);
  checkPlace(isFixedInPlace(output) ? join(place, "index.html") : output, asked);
  checkReplaced(output, asked);
}

/**
 * Makes sure that a folder is missing, is empty, or was written by Standfirst, and has nothing else in it. Throws a UsageError that begins
 * with `asked`.
 */
export function checkReplaced(output: string, asked: string): void {
  const place = realOutputPath(output);
  const last = previousOutputPath(place);
  if (pathExists(last) && !isReplaceable(last))
    throw new UsageError(
      `${asked} would be moved to ${last}, which Standfirst did not make. Move that, or give another folder.`,
    );
  if (!lstatSync(output, { throwIfNoEntry: false })) return;
  const repository = repositories.find((name) => pathExists(join(place, name)));
  if (repository)
    throw new UsageError(
      `${asked} is a repository, and its ${repository} would be lost. Give a new folder, and copy the site from there.`,
    );
  if (!isReplaceable(place))
    throw new UsageError(`${asked} holds ${foreign(place)}. Empty it, or give another folder.`);
  const mounted = mountPointIn(place);
  if (mounted)
    throw new UsageError(
      `${asked} has ${mounted} mounted in it, which would be emptied. Give another folder.`,
    );
}

/** What a working tree has in it. Git's is a file if the repository is elsewhere. */
const repositories = [".git", ".hg", ".svn", ".jj"];

function foreign(place: string): string {
  const isSite = existsSync(join(place, "index.html"));
  return isSite ? "a site that Standfirst did not make" : "something that is not a site";
}

/** Empty if the system knows of none. */
function homes(): string[] {
  try {
    return [homedir()];
  } catch {
    return [];
  }
}
