import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RegisterName } from "../../content/registers/registers.ts";
import { type Entry, withEntries } from "../../content/registers/withEntries.ts";
import { Failure } from "../../failure.ts";
import { replaceAtomic } from "../../files/atomicWrite.ts";
import { checkWithinRepository } from "./newFile.ts";

/**
 * Adds an entry to `_data/<register>.yaml`, at the end or after the last entry of its kind. Every other byte stays the same. Throws a
 * Failure if the list is written in a way that nothing can be added to.
 */
export function addEntry(root: string, register: RegisterName, entry: Entry): void {
  const file = `_data/${register}.yaml`;
  checkWithinRepository(root, file);
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  // The YAML parser would read a byte order mark as text.
  const byteOrderMark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
  const after = withEntries(before.slice(byteOrderMark.length), [entry]);
  if (after === undefined)
    throw new Failure(
      `${file} is not a plain list. Nothing was added. Start each entry on a line of its own with \`- \`, and try again.`,
    );
  replaceAtomic(path, byteOrderMark + after);
}
