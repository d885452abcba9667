import { readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isFolder, pathExists, statsOf } from "../../files/fileStats.ts";
import { isWithin } from "../../files/isWithin.ts";
import { errorAt, fileStart, type Report, warningAt } from "../problem.ts";
import { symlinkFault } from "./symlinks.ts";

/**
 * The files below a folder of the digest that end in `ending`, by name, as paths relative to `root` with forward slashes.
 * Hidden files are passed over; what is neither read nor hidden is reported.
 */
export function listFiles(root: string, folder: string, ending: string, report: Report): string[] {
  return listAllFiles(root, folder, report).flatMap((file) => {
    if (file.endsWith(ending)) return [file];
    report(file, [
      warningAt(
        fileStart,
        `The file is not read: files in ${folder}/ end in ${ending}.`,
        `Rename it to end in ${ending}, or move it elsewhere.`,
      ),
    ]);
    return [];
  });
}

/** Whether the digest has a folder, which may be a link to one in its repository. */
export function hasFolder(root: string, folder: string): boolean {
  return isFolder(join(root, folder)) && symlinkFault(root, folder) === undefined;
}

/** The files below a folder, by paths through the links that lead to them. What is not there is not reported. */
export function listAllFiles(root: string, folder: string, report: Report): string[] {
  if (!pathExists(join(root, folder))) return [];
  const fault = symlinkFault(root, folder);
  // A fault of a folder above is reported where that is read.
  if (fault?.file === folder) report(folder, [fault.finding]);
  if (fault) return [];
  if (isFolder(join(root, folder))) return filesIn({ root, folder, around: [] }, report);
  report(folder, [notAFolder]);
  return [];
}

/** A folder of the digest, and the real places of those that hold the links on the way to it. */
interface WalkState {
  readonly root: string;
  readonly folder: string;
  readonly around: readonly string[];
}

/** What is neither file nor folder is reported, and not opened: a pipe would be waited for. */
function filesIn(way: WalkState, report: Report): string[] {
  const { root, folder } = way;
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith("."),
  );
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isFile()) return [file];
      if (entry.isSymbolicLink()) return filesBehind(file, way, report);
      return filesAt(file, entry.isDirectory(), { ...way, folder: file }, report);
    });
}

/** The file that a link leads to, or the files in the folder that it leads to. */
function filesBehind(file: string, { root, folder, around }: WalkState, report: Report): string[] {
  const fault = symlinkFault(root, file);
  if (fault) {
    report(file, [fault.finding]);
    return [];
  }
  const stats = statsOf(join(root, file));
  if (stats?.isFile()) return [file];
  const places = [...around, realpathSync(join(root, folder))];
  const isCircle = places.some((place) => isWithin(place, realpathSync(join(root, file))));
  if (isCircle) {
    report(file, [circle]);
    return [];
  }
  return filesAt(file, stats?.isDirectory() ?? false, { root, folder: file, around: places }, report);
}

function filesAt(file: string, isFolder: boolean, way: WalkState, report: Report): string[] {
  if (!isFolder) report(file, [notAFile]);
  else if (file.endsWith(".md")) report(file, [folderNamedAsFile]);
  return isFolder ? filesIn(way, report) : [];
}

export const notAFolder = errorAt(fileStart, "This is not a folder.", "Put a folder in its place.");
const notAFile = errorAt(
  fileStart,
  "This is not a file.",
  "Put a plain file in its place: pipes and devices are not read.",
);
const circle = errorAt(
  fileStart,
  "The symbolic link leads back to a folder that it lies in.",
  "Remove it, or link to another folder.",
);
const folderNamedAsFile = warningAt(
  fileStart,
  "This is a folder, though its name is a file's.",
  "Rename it, or put the file in its place.",
);
