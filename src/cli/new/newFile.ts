import { linkSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { stringify } from "yaml";
import { symlinkFault } from "../../content/files/symlinks.ts";
import { Failure } from "../../failure.ts";
import { hiddenTemporaryPathFor } from "../../files/atomicWrite.ts";
import { describeProblem } from "../../report.ts";

/** Front matter with these fields, in this order; those that nothing is said of are left out. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  return `---\n${yamlOf(withoutBlanks(fields))}---\n`;
}

/** The fields that something is said of. */
export function withoutBlanks(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => saysSomething(value)));
}

/** YAML as editors write it: a text on one line, however long, and quotation marks only where they are needed. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** Throws a Failure where a symbolic link on the way to a file leads out of the digest's repository. */
export function refuseElsewhere(root: string, file: string): void {
  const fault = symlinkFault(root, file) ?? symlinkFault(root, posix.dirname(file));
  if (fault)
    throw new Failure(`${describeProblem({ file: fault.file, ...fault.finding })}\nNothing was written.`);
}

/** Writes a file that is there whole or not at all. Throws a Failure when there is one already: nothing is ever overwritten. */
export function writeNewFile(root: string, file: string, text: string): void {
  refuseElsewhere(root, file);
  const path = join(root, file);
  const aside = hiddenTemporaryPathFor(path);
  try {
    writeFileSync(aside, text, { flush: true });
    putAt(path, aside, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Failure(`${file} already exists and was not changed.`);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** A link, unlike a renaming, never takes the place of another file. Some disks have no links. */
function putAt(path: string, aside: string, text: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code)) throw error;
    writeFileSync(path, text, { flag: "wx" });
  }
}

function saysSomething(value: unknown): boolean {
  return (
    value !== undefined && value !== "" && value !== false && !(Array.isArray(value) && value.length === 0)
  );
}
