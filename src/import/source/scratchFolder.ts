import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder, which is deleted when the program ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-import-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
