import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];

/** A new empty folder, which is deleted when the program ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-import-"));
  if (folders.length === 0) process.once("exit", deleteFolders);
  folders.push(folder);
  return folder;
}

function deleteFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
