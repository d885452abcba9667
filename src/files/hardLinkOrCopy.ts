import { copyFileSync, linkSync } from "node:fs";

/** Gives a file a second name, or copies it where that can't be done: on another disk, or one without such links. */
export function hardLinkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
