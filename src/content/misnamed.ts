import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileKinds } from "./fileKinds.ts";
import { hasFolder, isThere, notAFolder } from "./files.ts";
import { didYouMean, nearest } from "./nearest.ts";
import { aWarning, fileStart, type Report } from "./problem.ts";
import { symlinkFault } from "./symlinks.ts";

/** Warns of files and folders that look as if they were read, and are not. */
export function reportMisnamed(root: string, report: Report): void {
  for (const [folder, read] of Object.entries(known)) {
    if (isThere(join(root, folder)) && !hasFolder(root, folder))
      report(folder, [symlinkFault(root, folder)?.finding ?? notAFolder]);
    const names = hasFolder(root, folder) ? readdirSync(join(root, folder)) : [];
    for (const name of names.filter((each) => !read.includes(each) && looksRead(folder, each)))
      report(`${folder}/${name}`, [
        aWarning(fileStart, "This is not read.", didYouMean(name, read) || `Read are ${read.join(", ")}.`),
      ]);
  }
}

/** Everything in `content/`, but notes to other editors; in `_data/`, what is nearly one of its lists. */
function looksRead(folder: string, name: string): boolean {
  if (name.startsWith(".") || /^readme/i.test(name)) return false;
  return folder === "content" || nearest(name, known[folder] ?? []) !== undefined;
}

const known: Readonly<Record<string, readonly string[]>> = {
  _data: Object.values(fileKinds).flatMap(({ file }) => /^_data\/(.*)/.exec(file)?.[1] ?? []),
  content: ["items", "issues", "topics", "images", "about.md"],
};
