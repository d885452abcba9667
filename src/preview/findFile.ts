import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * The decoded path of a request. Undefined if no page can have it: it is wrongly encoded, does not begin at the root, or has a part
 * that is not a name, such as `..`.
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

/** The real path of the file at a path below a folder. Undefined if there is none, or if a symbolic link leads out of the folder. */
export function findFile(folder: string, path: string): string | undefined {
  try {
    const [home, file] = [realpathSync(folder), realpathSync(join(folder, path))];
    return file.startsWith(home + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    // It is missing, its name is too long for the system, or symbolic links lead in a circle.
    return undefined;
  }
}
