import { createWriteStream, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * Writes lines into a file as they come, beside it first: what `file` held stays as it was until all are written, and when
 * making or writing one throws.
 */
export async function writeLines(lines: Iterable<string>, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.next-${process.pid}`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(next));
    renameSync(next, file);
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
