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

/** What the names begin with, and a full stop, of what lies in a folder while it is filled. */
export const stagingPrefix = ".standfirst";

/** What lies below a folder but for what a system keeps at the root of a disk, by paths relative to it. What is neither file nor folder, such as a link, counts as a file. */
interface Tree {
  readonly files: ReadonlySet<string>;
  /** Each after the one that it lies in. */
  readonly folders: ReadonlySet<string>;
}

/**
 * Makes `folder` hold what `next` holds, without moving `folder` itself: for one that is mounted, or that others have open. Every file
 * is replaced whole. Each page is there after what it loads, and what is gone is removed last, so that whoever reads meanwhile finds pages of
 * the old site or of the new one, and all that they load. Files that are the same are left alone.
 */
export function fillFolder(folder: string, next: string): void {
  const after = treeOf(next);
  const before = makeWay(folder, after);
  for (const each of after.folders) if (!before.folders.has(each)) mkdirSync(join(folder, each));
  for (const file of inFillOrder(after.files, before.files)) put(join(next, file), join(folder, file));
  for (const file of before.files) if (!after.files.has(file)) rmSync(join(folder, file), { force: true });
  for (const each of [...before.folders].reverse())
    if (!after.folders.has(each)) removeIfEmpty(join(folder, each));
}

/** Removes files where folders have to be, and folders where files have to be. Returns what is there then. */
function makeWay(folder: string, after: Tree): Tree {
  const before = treeOf(folder);
  const inTheWay = [
    ...[...before.files].filter((file) => after.folders.has(file)),
    ...[...before.folders].filter((each) => after.files.has(each)),
  ];
  for (const each of inTheWay) rmSync(join(folder, each), { recursive: true, force: true });
  return inTheWay.length > 0 ? treeOf(folder) : before;
}

/** Files in the order in which a folder is filled: what pages load, pages, all else; of each, what is new before what replaces something. */
export function inFillOrder(files: Iterable<string>, before: ReadonlySet<string>): string[] {
  const rank = (file: string) => 2 * stageOf(file) + (before.has(file) ? 1 : 0);
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

/** Puts a file in the place of another, whole, if they differ. From another disk it is copied first. */
function put(from: string, to: string): void {
  if (isSame(from, to)) return;
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const aside = `${to}.${process.pid}`;
    copyFileSync(from, aside);
    renameSync(aside, to);
  }
}

function isSame(file: string, other: string): boolean {
  const [stats, others] = [lstatSync(file), lstatSync(other, { throwIfNoEntry: false })];
  if (!others?.isFile() || stats.size !== others.size) return false;
  if (stats.ino === others.ino && stats.dev === others.dev) return true;
  return readFileSync(file).equals(readFileSync(other));
}

/** A folder to which somebody added something meanwhile stays. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}
