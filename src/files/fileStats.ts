import { lstatSync, type Stats, statSync } from "node:fs";
import { attempt } from "./attempt.ts";

/** The stats of a file, following links. Undefined if there is none, or links lead in a circle. */
export function statsOf(path: string): Stats | undefined {
  return attempt(() => statSync(path));
}

/** Whether anything exists at a path, including a link that leads nowhere. */
export function pathExists(path: string): boolean {
  return attempt(() => lstatSync(path)) !== undefined;
}

/** Whether a path is a folder, or a link to one. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}

/** Whether a path is a symbolic link. */
export function isSymlink(path: string): boolean {
  return attempt(() => lstatSync(path).isSymbolicLink()) ?? false;
}
