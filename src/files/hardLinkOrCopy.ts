import { copyFileSync, linkSync } from "node:fs";

/** Makes a hard link to a file, or copies it if the disk has no such links, or is another one. */
export function hardLinkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
