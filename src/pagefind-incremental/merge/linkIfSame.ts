import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { hardLinkOrCopy } from "../../files/hardLinkOrCopy.ts";
import { gzipTrailer, TRAILER_LENGTH } from "../format/gzipTrailer.ts";

/** Links or copies a gzipped file from `from` to `to` if it has the trailer. Returns whether it did. */
export function linkIfSame(from: string, to: string, trailer: string): boolean {
  if (readTrailer(from) !== trailer) return false;
  hardLinkOrCopy(from, to);
  return true;
}

/** The trailer of a file, or undefined if it can't be read. */
function readTrailer(file: string): string | undefined {
  try {
    const descriptor = openSync(file, "r");
    try {
      const end = Buffer.alloc(TRAILER_LENGTH);
      const start = Math.max(0, fstatSync(descriptor).size - TRAILER_LENGTH);
      readSync(descriptor, end, 0, TRAILER_LENGTH, start);
      return gzipTrailer(end);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
