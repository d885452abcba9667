import { readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isFolder, pathExists, statsOf } from "../../files/fileStats.ts";
import { isWithin } from "../../files/isWithin.ts";
import { errorAt, fileStart, type Report, warningAt } from "../problem.ts";
import { symlinkProblem } from "./symlinks.ts";

/**
 * The files below a folder of the digest that end in `ending`, sorted by name, as paths relative to `root` with forward slashes. Hidden files
 * are skipped; other files are reported.
 */
export function listFiles(root: string, folder: string, ending: string, report: Report): string[] {
  return listAllFiles(root, folder, report).flatMap((file) => {
    if (file.endsWith(ending)) return [file];
    report(file, [
      warningAt(
        fileStart,
        `The file is ignored: only files that end in ${ending} are read in ${folder}/.`,
        `Rename it to end in ${ending}, or move it elsewhere.`,
      ),
    ]);
    return [];
  });
}

/** Whether the digest has a folder, or a link to one in its repository. */
export function hasFolder(root: string, folder: string): boolean {
  return isFolder(join(root, folder)) && symlinkProblem(root, folder) === undefined;
}

/** All files below a folder, following links. A missing folder is not reported. */
export function listAllFiles(root: string, folder: string, report: Report): string[] {
  if (!pathExists(join(root, folder))) return [];
  const problem = symlinkProblem(root, folder);
  // A problem in a parent folder is reported when that folder is read.
  if (problem?.file === folder) report(folder, [problem.finding]);
  if (problem) return [];
  if (isFolder(join(root, folder))) return filesIn({ root, folder, parents: [] }, report);
  report(folder, [notAFolder]);
  return [];
}

/** A folder of the digest, and the real paths of the folders that contain the links on the way to it. */
interface WalkState {
  readonly root: string;
  readonly folder: string;
  readonly parents: readonly string[];
}

/** Anything that is neither a file nor a folder is reported, not opened: opening a pipe would block. */
function filesIn(state: WalkState, report: Report): string[] {
  const { root, folder } = state;
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith("."),
  );
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isFile()) return [file];
      if (entry.isSymbolicLink()) return filesBehind(file, state, report);
      return filesAt(file, entry.isDirectory(), { ...state, folder: file }, report);
    });
}

/** The file that a link leads to, or the files in the folder that it leads to. */
function filesBehind(file: string, { root, folder, parents }: WalkState, report: Report): string[] {
  const problem = symlinkProblem(root, file);
  if (problem) {
    report(file, [problem.finding]);
    return [];
  }
  const stats = statsOf(join(root, file));
  if (stats?.isFile()) return [file];
  const realParents = [...parents, realpathSync(join(root, folder))];
  const target = realpathSync(join(root, file));
  if (realParents.some((parent) => isWithin(parent, target))) {
    report(file, [linkToParent]);
    return [];
  }
  return filesAt(file, stats?.isDirectory() ?? false, { root, folder: file, parents: realParents }, report);
}

function filesAt(file: string, isFolder: boolean, state: WalkState, report: Report): string[] {
  if (!isFolder) report(file, [notAFile]);
  else if (file.endsWith(".md")) report(file, [folderNamedAsFile]);
  return isFolder ? filesIn(state, report) : [];
}

export const notAFolder = errorAt(fileStart, "This must be a folder.", "Replace it with a folder.");
const notAFile = errorAt(
  fileStart,
  "This is not an ordinary file.",
  "Replace it with one. Pipes and devices are not read.",
);
const linkToParent = errorAt(
  fileStart,
  "The symbolic link points to a folder that contains it.",
  "Remove it, or point it to another folder.",
);
const folderNamedAsFile = warningAt(
  fileStart,
  "This is a folder, but its name ends in .md.",
  "Rename it, or replace it with a file.",
);
