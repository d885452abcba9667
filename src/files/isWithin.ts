import { isAbsolute, relative, sep } from "node:path";

/** Whether a path is `folder` or is in it, judged by their names only. */
export function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  // On Windows, no relative path leads from one drive to another.
  return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
