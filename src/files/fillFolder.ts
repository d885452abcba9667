import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";

/** While a folder is filled, the new files are in a folder in it whose name begins with this and a full stop. */
export const stagingPrefix = ".standfirst";

/** Everything below a folder, by its relative path. What is neither file nor folder, such as a link, counts as a file. */
interface Tree {
  readonly files: ReadonlySet<string>;
  /** Each after the folder that it is in. */
  readonly folders: ReadonlySet<string>;
}

/**
 * Makes the content of `folder` that of `next`, without moving `folder` itself: it may be mounted, or be open elsewhere. Files that
 * are the same are left alone, and each of the others is replaced at once. Pages come after what they load, and old files are removed
 * last. So a reader always finds pages of the old or the new site, with all that they load.
 */
export function fillFolder(folder: string, next: string): void {
  const newTree = treeOf(next);
  const oldTree = removeConflicts(folder, newTree);
  for (const each of newTree.folders) if (!oldTree.folders.has(each)) mkdirSync(join(folder, each));
  for (const file of inFillOrder(newTree.files, oldTree.files))
    moveFile(join(next, file), join(folder, file));
  for (const file of oldTree.files) if (!newTree.files.has(file)) rmSync(join(folder, file), { force: true });
  for (const each of [...oldTree.folders].reverse())
    if (!newTree.folders.has(each)) removeIfEmpty(join(folder, each));
}

/** Removes files that have to become folders, and folders that have to become files. Returns what is left. */
function removeConflicts(folder: string, newTree: Tree): Tree {
  const oldTree = treeOf(folder);
  const conflicts = [
    ...[...oldTree.files].filter((file) => newTree.folders.has(file)),
    ...[...oldTree.folders].filter((each) => newTree.files.has(each)),
  ];
  for (const each of conflicts) rmSync(join(folder, each), { recursive: true, force: true });
  return conflicts.length > 0 ? treeOf(folder) : oldTree;
}

/** The order in which a folder is filled: what pages load, pages, the rest. In each of these groups, new files come before replaced ones. */
export function inFillOrder(files: Iterable<string>, oldFiles: ReadonlySet<string>): string[] {
  const rank = (file: string) => 2 * stageOf(file) + (oldFiles.has(file) ? 1 : 0);
  return [...files].sort((a, b) => rank(a) - rank(b));
}

function stageOf(file: string): number {
  if (file.endsWith(".html")) return 1;
  return /^(assets|images|pagefind|search)\//.test(file) ? 0 : 2;
}

function treeOf(folder: string): Tree {
  const [files, folders] = [new Set<string>(), new Set<string>()];
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      // If the folder is the root of a Linux file system, `lost+found` is there, which belongs to the system.
      if (path.startsWith(`${stagingPrefix}.`) || path === "lost+found") continue;
      if (!entry.isDirectory()) files.add(path);
      else {
        folders.add(path);
        walk(`${path}/`);
      }
    }
  };
  walk("");
  return { files, folders };
}

/** Replaces a file if the new one differs. A file from another disk is copied beside its path first. */
function moveFile(from: string, to: string): void {
  if (isSame(from, to)) return;
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const temporary = `${to}.${process.pid}`;
    copyFileSync(from, temporary);
    renameSync(temporary, to);
  }
}

function isSame(file: string, other: string): boolean {
  const [stats, others] = [lstatSync(file), lstatSync(other, { throwIfNoEntry: false })];
  if (!others?.isFile() || stats.size !== others.size) return false;
  if (stats.ino === others.ino && stats.dev === others.dev) return true;
  return readFileSync(file).equals(readFileSync(other));
}

/** Keeps a folder to which somebody has just added something. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}
