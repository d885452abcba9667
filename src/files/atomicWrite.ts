import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/*
 * Files that are there whole or not at all: each is written beside its place, under the name of the process, and then put there.
 */

/** Where this process may write what belongs at `path`. What processes that were killed left beside it is removed. */
export function temporaryPathFor(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  for (const left of leftoversOf(path)) rmSync(left, { recursive: true, force: true });
  return `${path}.${process.pid}`;
}

/** Whether something may be written to a place, be it in a folder that is still to be made. */
export function isWritable(path: string): boolean {
  const folder = dirname(path);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return isMissing && folder !== path && isWritable(folder);
  }
}

/** Puts what was written beside `path` in its place, whatever is there. */
export function renameIntoPlace(aside: string, path: string): void {
  try {
    renameSync(aside, path);
  } catch (error) {
    // A folder is in the way, or something that can't be told from one.
    if (!existsSync(aside)) throw error;
    rmSync(path, { recursive: true, force: true });
    renameSync(aside, path);
  }
}

/** The same where editors keep their files: hidden, so that a preview does not read it. */
export function hiddenTemporaryPathFor(path: string): string {
  return temporaryPathFor(join(dirname(path), `.${basename(path)}`));
}

/**
 * Writes a file, whole or not at all: what `path` held stays as it was until then, and when writing fails. What is thrown then names
 * `path`.
 */
export function writeAtomic(path: string, content: string | Buffer): void {
  throughAside(temporaryPathFor(path), path, (aside) => {
    writeFileSync(aside, content);
    renameIntoPlace(aside, path);
  });
}

/**
 * The same for a file that is not to be made again: it has the permissions that it had, is never out of its place, and is on the disk when
 * this returns. Where `path` is a link, the file that it leads to is replaced.
 */
export function replaceAtomic(path: string, content: string | Buffer): void {
  const place = existsSync(path) ? realpathSync(path) : path;
  throughAside(hiddenTemporaryPathFor(place), place, (aside) => {
    writeFileSync(aside, content, { flush: true });
    if (existsSync(place)) chmodSync(aside, statSync(place).mode);
    renameSync(aside, place);
  });
}

function throughAside(aside: string, path: string, write: (aside: string) => void): void {
  try {
    write(aside);
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replaceAll(aside, path);
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** The paths beside `path` that are named after processes which are no longer running: `path.123`. */
export function leftoversOf(path: string): string[] {
  const [folder, stem] = [dirname(path), `${basename(path)}.`];
  return readdirSync(folder)
    .filter((name) => {
      const pid = name.startsWith(stem) ? name.slice(stem.length) : "";
      return /^\d+$/.test(pid) && !isRunning(Number(pid));
    })
    .map((name) => join(folder, name));
}

/**
 * Whether another process has this number. That of this process is not taken by another: what lies under it was left by one that had it
 * before.
 */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
