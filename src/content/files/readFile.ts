import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { join } from "node:path";
import { isSymlink, statsOf } from "../../files/fileStats.ts";
import { hashOf } from "../../files/hash.ts";
import { errorAt, type Finding, fileStart } from "../problem.ts";
import { decodeText, unreadableFile } from "./decodeText.ts";
import { symlinkFault } from "./symlinks.ts";

/** Reads a file of the digest, `file` being relative to `root`, as text: see `textOf`. */
export function readText(root: string, file: string): string | Finding {
  const fault = symlinkFault(root, file);
  if (fault) return fault.finding;
  const bytes = readBytes(root, file);
  return bytes ? decodeText(bytes, file.endsWith(".yaml")) : unreadableReason(root, file);
}

/**
 * The bytes of a file, `file` being relative to `root`; undefined where they can't be read, are too many, or are a symbolic link's that is not
 * to be followed. Whether the folders on the way are links is for those to know who list them.
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

/** The first bytes of a plain file, `most` of them or as many as it has; undefined where they can't be read. */
export function readStart(root: string, file: string, most: number): Buffer | undefined {
  return withOpened(root, file, (opened, stats) =>
    stats.isFile() ? readBeginning(opened, Math.min(stats.size, most)) : undefined,
  );
}

/** What `read` makes of an opened file; undefined where it can't be read. */
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

/** Opens a file to read it. That it is no link costs nothing to know, of ten thousand files; where a link leads is asked only of links. */
function openFile(root: string, file: string): number {
  // A pipe would be waited for, and a device need not end.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const path = `${root}/${file}`;
  try {
    return openSync(path, flags | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    if (!isSymlink(path) || symlinkFault(root, file)) throw error;
    return openSync(path, flags);
  }
}

/** So many bytes of a file or, when somebody has just shortened it, fewer. */
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

/** Why the bytes of a file were not read. */
export function unreadableReason(root: string, file: string): Finding {
  const fault = symlinkFault(root, file);
  if (fault) return fault.finding;
  const stats = statsOf(join(root, file));
  if (!stats?.isFile() || isReadable(stats, file)) return unreadableFile;
  const message = `The file has ${megabytes(stats.size)} MB: one in ${folderOf(file)}/ has ${megabytes(mostIn(file))} MB at most.`;
  return errorAt(fileStart, message, "Divide it, or look whether it is what it should be.");
}

const isReadable = (stats: Stats, file: string) => stats.isFile() && stats.size <= mostIn(file);
const folderOf = (file: string) => file.split("/")[0] ?? "";
/** In bytes: a register may list thousands of organisations, but no one writes a briefing of a megabyte. */
const mostIn = (file: string) => (folderOf(file) === "_data" ? 10_000_000 : 1_000_000);
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
