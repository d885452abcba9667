import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * The path that a request asks for, decoded; undefined where it is none of a site: wrongly encoded, not from the root, or with a part
 * that is no name, such as `..`.
 */
export function readPath(url: string): string | undefined {
  const [, path] = /^\/([^?#]*)/.exec(url) ?? [];
  if (path === undefined) return undefined;
  try {
    const names = path.split("/").map(decodeURIComponent);
    const isPath = names.every((name, index) => isName(name) || (name === "" && index === names.length - 1));
    return isPath ? `/${names.join("/")}` : undefined;
  } catch {
    return undefined;
  }
}

function isName(part: string): boolean {
  return !/^\.{0,2}$/.test(part) && !/[/\\\p{Cc}]/u.test(part);
}

/** The file at a path below a folder, by its real place; undefined where there is none, or where links lead out of the folder. */
export function findFile(folder: string, path: string): string | undefined {
  try {
    const [home, file] = [realpathSync(folder), realpathSync(join(folder, path))];
    return file.startsWith(home + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    // It is missing, its name is too long for the system, or links lead in a circle.
    return undefined;
  }
}
