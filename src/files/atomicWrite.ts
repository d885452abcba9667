import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
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
 * A file is written under a temporary name beside its path, and renamed when it is complete. So nobody ever finds half a file, even if
 * the process is killed. The temporary name, such as `report.pdf.standfirst.123`, ends with the process's number: what a killed process
 * left is removed by the next one. Nobody else names files so: `report.pdf.2021` may be somebody's copy.
 */

/** The temporary path for what belongs at `path`. Makes the folder, and removes what killed processes left there. */
export function temporaryPathFor(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const start = `${path}.standfirst`;
  for (const left of leftoversOf(start))
    if (lstatSync(left, { throwIfNoEntry: false })?.isFile()) rmSync(left, { force: true });
  return `${start}.${process.pid}`;
}

/** Whether a file may be written at `path`. Its folder need not exist yet. */
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

/** Renames a temporary file to `path`, and replaces whatever is there, even a folder. */
export function renameIntoPlace(temporary: string, path: string): void {
  try {
    renameSync(temporary, path);
  } catch (error) {
    // Systems differ in the error for a folder in the way.
    if (!existsSync(temporary)) throw error;
    rmSync(path, { recursive: true, force: true });
    renameSync(temporary, path);
  }
}

/** A hidden temporary path, for a folder of editors' files: a preview does not read hidden files. */
export function hiddenTemporaryPathFor(path: string): string {
  return temporaryPathFor(join(dirname(path), `.${basename(path)}`));
}

/**
 * Writes a file that can be generated again, and replaces whatever is at `path`, links and folders included. Throws if it can't be written:
 * then `path` is as it was.
 */
export function writeAtomic(path: string, content: string | Buffer): void {
  withTemporary(temporaryPathFor(path), path, (temporary) => {
    writeFileSync(temporary, content);
    renameIntoPlace(temporary, path);
  });
}

/**
 * Writes a file that a person wrote: it keeps its permissions, is at `path` at all times, and is safely on the disk when this returns. If
 * `path` is a link, the file that it leads to is replaced. Throws if it can't be written: then the file is as it was.
 */
export function replaceAtomic(path: string, content: string | Buffer): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  withTemporary(hiddenTemporaryPathFor(target), target, (temporary) => {
    writeFileSync(temporary, content, { flush: true });
    if (existsSync(target)) chmodSync(temporary, statSync(target).mode);
    renameSync(temporary, target);
  });
}

/** Errors name the file that the caller knows. */
function withTemporary(temporary: string, path: string, write: (temporary: string) => void): void {
  try {
    write(temporary);
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replaceAll(temporary, path);
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Paths such as `path.123`, whose number is that of a process that no longer runs. */
export function leftoversOf(path: string): string[] {
  const [folder, stem] = [dirname(path), `${basename(path)}.`];
  return readdirSync(folder)
    .filter((name) => {
      const pid = name.startsWith(stem) ? name.slice(stem.length) : "";
      return /^\d+$/.test(pid) && !isRunning(Number(pid));
    })
    .map((name) => join(folder, name));
}

/** Whether another process has this number. What has this process's own number was left by an earlier process. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
