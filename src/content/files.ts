import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { anError, aWarning, fileStart, type Report } from "./problem.ts";
import { statsOf } from "./source.ts";

/**
 * The files below a folder of the digest that end in `ending`, by name, as paths relative to `root` with forward slashes.
 * Hidden files are passed over; what is neither read nor hidden is reported.
 */
export function filesBelow(root: string, folder: string, ending: string, report: Report): string[] {
  return walk(root, folder, report).flatMap((file) => {
    if (file.endsWith(ending)) return [file];
    report(file, [
      aWarning(
        fileStart,
        `The file is not read: files in ${folder}/ end in ${ending}.`,
        `Rename it to end in ${ending}, or move it elsewhere.`,
      ),
    ]);
    return [];
  });
}

/** Whether there is something at a path, be it a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path) !== undefined;
  } catch {
    return false;
  }
}

/** Whether there is a folder at a path, or a link to one. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}

/** The plain files below a folder. What is neither file nor folder is reported, and not opened: a pipe would be waited for. */
export function walk(root: string, folder: string, report: Report): string[] {
  if (!isThere(join(root, folder))) return [];
  if (!isFolder(join(root, folder))) {
    report(folder, [notAFolder]);
    return [];
  }
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith("."),
  );
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isFile()) return [file];
      if (!entry.isDirectory()) report(file, [notAFile]);
      else if (file.endsWith(".md")) report(file, [folderNamedAsFile]);
      return entry.isDirectory() ? walk(root, file, report) : [];
    });
}

export const notAFolder = anError(fileStart, "This is not a folder.", "Put a folder in its place.");
const notAFile = anError(
  fileStart,
  "This is not a file.",
  "Put a plain file in its place: links and devices are not read.",
);
const folderNamedAsFile = aWarning(
  fileStart,
  "This is a folder, though its name is a file's.",
  "Rename it, or put the file in its place.",
);
