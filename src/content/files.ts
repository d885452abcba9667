import { type Dirent, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { anError, aWarning, fileStart, type Report } from "./problem.ts";

/**
 * The files below a folder of the digest that end in `ending`, by name, as paths relative to `root` with forward slashes.
 * Hidden files are passed over; what is neither read nor hidden is reported.
 */
export function filesBelow(root: string, folder: string, ending: string, report: Report): string[] {
  return walk(root, folder).flatMap((entry) => {
    const file = entry.file;
    if (entry.dirent.isFile() && file.endsWith(ending)) return [file];
    if (!entry.dirent.isFile())
      report(file, [
        anError(
          fileStart,
          "This is not a file.",
          "Put a plain file in its place: links and devices are not read.",
        ),
      ]);
    else
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

/** The pictures below `content/images/`, as paths relative to that folder. */
export function pictureFiles(root: string): string[] {
  const folder = "content/images";
  return walk(root, folder)
    .filter(({ dirent }) => dirent.isFile())
    .map(({ file }) => file.slice(folder.length + 1));
}

interface Found {
  readonly file: string;
  readonly dirent: Dirent;
}

function walk(root: string, folder: string): Found[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith("."),
  );
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((dirent) => {
      const file = `${folder}/${dirent.name}`;
      return dirent.isDirectory() ? walk(root, file) : [{ file, dirent }];
    });
}
