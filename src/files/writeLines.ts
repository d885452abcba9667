import { createWriteStream, existsSync, realpathSync, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { hiddenTemporaryPathFor } from "./atomicWrite.ts";

/**
 * Writes lines into a file, one by one, and replaces the file when all are written. Throws what the lines or the disk throw: then the file
 * is as it was. If `file` is a link, the file that it leads to is replaced.
 */
export async function writeLines(lines: Iterable<string>, file: string): Promise<void> {
  const target = existsSync(file) ? realpathSync(file) : file;
  const temporary = hiddenTemporaryPathFor(target);
  try {
    await pipeline(Readable.from(lines), createWriteStream(temporary));
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Prints lines one by one. It is no error if the reader, such as `head`, closes the pipe early. */
export async function printLines(lines: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}
