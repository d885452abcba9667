import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { join } from "node:path";
import { isSymlink, statsOf } from "../../files/fileStats.ts";
import { hashOf } from "../../files/hash.ts";
import { errorAt, type Finding, fileStart } from "../problem.ts";
import { decodeText, unreadableFile } from "./decodeText.ts";
import { symlinkProblem } from "./symlinks.ts";

/** Reads a file of the digest as text; `file` is relative to `root`. See `decodeText`. */
export function readText(root: string, file: string): string | Finding {
  const problem = symlinkProblem(root, file);
  if (problem) return problem.finding;
  const bytes = readBytes(root, file);
  return bytes ? decodeText(bytes, file.endsWith(".yaml")) : unreadableReason(root, file);
}

/**
 * The bytes of a file; `file` is relative to `root`. Undefined where it can't be read, is too large, or is a symbolic link that must not be
 * followed. Links among the parent folders are not checked here: `listFiles` does that.
 */
export function readBytes(root: string, file: string): Buffer | undefined {
  return withOpened(root, file, (opened, stats) =>
    isReadable(stats, file) ? readBeginning(opened, stats.size) : undefined,
  );
}

/** The hash of a file's bytes; undefined if they can't be read. */
export function hashOfFile(root: string, file: string): string | undefined {
  const bytes = readBytes(root, file);
  return bytes && hashOf(bytes);
}

/** Up to `limit` bytes from the start of a file; undefined where it can't be read. */
export function readStart(root: string, file: string, limit: number): Buffer | undefined {
  return withOpened(root, file, (opened, stats) =>
    stats.isFile() ? readBeginning(opened, Math.min(stats.size, limit)) : undefined,
  );
}

/** The result of `read` for an opened file; undefined where the file can't be read. */
function withOpened<T>(root: string, file: string, read: (opened: number, stats: Stats) => T): T | undefined {
  let opened: number | undefined;
  try {
    opened = openFile(root, file);
    return read(opened, fstatSync(opened));
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Opens a file for reading. Only links cost the check of where they point: ten thousand ordinary files do not. */
function openFile(root: string, file: string): number {
  // Opening a pipe would block, and a device may never end.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const path = `${root}/${file}`;
  try {
    return openSync(path, flags | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    if (!isSymlink(path) || symlinkProblem(root, file)) throw error;
    return openSync(path, flags);
  }
}

/** `size` bytes of a file, or fewer if it has just become shorter. */
function readBeginning(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let read = 0;
  while (read < size) {
    const more = readSync(file, bytes, read, size - read, read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}

/** Why `readBytes` did not read a file. */
export function unreadableReason(root: string, file: string): Finding {
  const problem = symlinkProblem(root, file);
  if (problem) return problem.finding;
  const stats = statsOf(join(root, file));
  if (!stats?.isFile() || isReadable(stats, file)) return unreadableFile;
  const message = `The file is ${megabytes(stats.size)} MB. The limit in ${folderOf(file)}/ is ${megabytes(limitOf(file))} MB.`;
  return errorAt(fileStart, message, "Check that it is the right file, or split it.");
}

const isReadable = (stats: Stats, file: string) => stats.isFile() && stats.size <= limitOf(file);
const folderOf = (file: string) => file.split("/")[0] ?? "";
/** In bytes. A register may list thousands of organisations, but no briefing is a megabyte long. */
const limitOf = (file: string) => (folderOf(file) === "_data" ? 10_000_000 : 1_000_000);
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
