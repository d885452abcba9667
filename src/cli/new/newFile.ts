import { linkSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { stringify } from "yaml";
import { symlinkProblem } from "../../content/files/symlinks.ts";
import { Failure } from "../../failure.ts";
import { hiddenTemporaryPathFor } from "../../files/atomicWrite.ts";
import { describeProblem } from "../../report.ts";

/** Front matter with these fields, in this order. Blank fields are left out. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  return `---\n${yamlOf(withoutBlanks(fields))}---\n`;
}

/** The fields that are not blank. */
export function withoutBlanks(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isBlank(value)));
}

/** YAML as editors write it: each text on one line, with quotation marks only if it needs them. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

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

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0)
  );
}
