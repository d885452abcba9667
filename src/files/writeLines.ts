import { createWriteStream, existsSync, realpathSync, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { hiddenTemporaryPathFor } from "./atomicWrite.ts";

/**
 * Writes lines into a file as they come, beside it first: what `file` held stays as it was until all are written, and when
 * making or writing one throws. Where `file` is a link, the file that it leads to is replaced.
 */
export async function writeLines(lines: Iterable<string>, file: string): Promise<void> {
  const place = existsSync(file) ? realpathSync(file) : file;
  const next = hiddenTemporaryPathFor(place);
  try {
    await pipeline(Readable.from(lines), createWriteStream(next));
    renameSync(next, place);
  } finally {
    rmSync(next, { force: true });
  }
}

/** Prints lines as they come. A reader that has had enough, such as `head`, closes the pipe: that ends it, and is no error. */
export async function printLines(lines: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}
