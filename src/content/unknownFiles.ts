import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathExists } from "../files/fileStats.ts";
import { hasFolder, notAFolder } from "./files/listFiles.ts";
import { symlinkProblem } from "./files/symlinks.ts";
import { didYouMean, nearestWord } from "./nearestWord.ts";
import { fileStart, type Report, warningAt } from "./problem.ts";
import { fileKinds } from "./schema/fileKinds.ts";

/** Warns about files and folders that look like content but are ignored. */
export function reportUnknownFiles(root: string, report: Report): void {
  for (const [folder, read] of Object.entries(known)) {
    if (pathExists(join(root, folder)) && !hasFolder(root, folder))
      report(folder, [symlinkProblem(root, folder)?.finding ?? notAFolder]);
    const names = hasFolder(root, folder) ? readdirSync(join(root, folder)) : [];
    for (const name of names.filter((each) => !read.includes(each) && looksLikeContent(folder, each)))
      report(`${folder}/${name}`, [
        warningAt(fileStart, "This is ignored.", didYouMean(name, read) || `Only ${listed(read)} are read.`),
      ]);
  }
}

/** True for everything in `content/` except notes to other editors and the record of imports and, in `_data/`, for data and for names similar to those of its files. */
function looksLikeContent(folder: string, name: string): boolean {
  if (name.startsWith(".") || /^readme/i.test(name) || name === "import.json") return false;
  return (
    folder === "content" ||
    /\.(ya?ml|json)$/i.test(name) ||
    nearestWord(name, known[folder] ?? []) !== undefined
  );
}

/** "items, issues and topics". */
const listed = (names: readonly string[]) => `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const known: Readonly<Record<string, readonly string[]>> = {
  _data: Object.values(fileKinds).flatMap(({ file }) => /^_data\/(.*)/.exec(file)?.[1] ?? []),
  content: ["items", "issues", "topics", "storylines", "trackers", "pages", "images", "fonts", "about.md"],
};
