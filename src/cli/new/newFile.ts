import { linkSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { symlinkProblem } from "../../content/files/symlinks.ts";
import { Failure } from "../../failure.ts";
import { hiddenTemporaryPathFor } from "../../files/atomicWrite.ts";
import { describeProblem } from "../../report.ts";

/** Throws a Failure if a symbolic link in the path of a file leads out of the digest's repository. */
export function checkWithinRepository(root: string, file: string): void {
  const problem = symlinkProblem(root, file) ?? symlinkProblem(root, posix.dirname(file));
  if (problem)
    throw new Failure(`${describeProblem({ file: problem.file, ...problem.finding })}\nNothing was written.`);
}

/** Writes a new file, completely or not at all. Throws a Failure if the file exists: nothing is ever overwritten. */
export function writeNewFile(root: string, file: string, text: string): void {
  checkWithinRepository(root, file);
  const path = join(root, file);
  const temporary = hiddenTemporaryPathFor(path);
  try {
    writeFileSync(temporary, text, { flush: true });
    linkOrWrite(path, temporary, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Failure(`${file} already exists and was not changed.`);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A link, unlike a rename, never replaces another file. Some disks have no links. */
function linkOrWrite(path: string, temporary: string, text: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code)) throw error;
    writeFileSync(path, text, { flag: "wx" });
  }
}
