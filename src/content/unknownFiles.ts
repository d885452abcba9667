import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathExists } from "../files/fileStats.ts";
import { hasFolder, notAFolder } from "./files/listFiles.ts";
import { symlinkFault } from "./files/symlinks.ts";
import { didYouMean, nearestWord } from "./nearestWord.ts";
import { fileStart, type Report, warningAt } from "./problem.ts";
import { fileKinds } from "./schema/fileKinds.ts";

/** Warns of files and folders that look as if they were read, and are not. */
export function reportUnknownFiles(root: string, report: Report): void {
  for (const [folder, read] of Object.entries(known)) {
    if (pathExists(join(root, folder)) && !hasFolder(root, folder))
      report(folder, [symlinkFault(root, folder)?.finding ?? notAFolder]);
    const names = hasFolder(root, folder) ? readdirSync(join(root, folder)) : [];
    for (const name of names.filter((each) => !read.includes(each) && looksRead(folder, each)))
      report(`${folder}/${name}`, [
        warningAt(fileStart, "This is not read.", didYouMean(name, read) || `Read are ${read.join(", ")}.`),
      ]);
  }
}

/** Everything in `content/`, but notes to other editors; in `_data/`, what is nearly one of its lists. */
function looksRead(folder: string, name: string): boolean {
  if (name.startsWith(".") || /^readme/i.test(name)) return false;
  return folder === "content" || nearestWord(name, known[folder] ?? []) !== undefined;
}

const known: Readonly<Record<string, readonly string[]>> = {
  _data: Object.values(fileKinds).flatMap(({ file }) => /^_data\/(.*)/.exec(file)?.[1] ?? []),
  content: ["items", "issues", "topics", "images", "about.md"],
};
