import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Body } from "./body.ts";
import { anError, type Finding, fileStart } from "./problem.ts";

/** What a file's reading gave: its value, where all of it is right, its body, where there is one, and what is wrong. */
export interface FileReading<T> {
  readonly value?: T;
  readonly body?: Body;
  readonly findings: readonly Finding[];
}

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");

/** Reads a file of the digest, `file` being relative to `root`, as text: see `textOf`. */
export function readText(root: string, file: string): string | Finding {
  return textOf(readBytes(root, file));
}

/**
 * The text of a file's bytes: they are UTF-8; a byte order mark is left out, and lines end with `\n`. Returns what is wrong
 * instead where there are no bytes to be read, where they are not UTF-8, or nothing but white space.
 */
export function textOf(bytes: Buffer | undefined): string | Finding {
  if (bytes === undefined)
    return anError(
      fileStart,
      "The file can't be read.",
      "Look whether it is a plain file that you may read.",
    );
  const text = decode(bytes);
  if (text === undefined) return notUtf8(bytes);
  return text.trim() === "" ? anError(fileStart, "The file is empty.", "Write it, or delete it.") : text;
}

/** The bytes of a file, `file` being relative to `root`; undefined where they can't be read. */
export function readBytes(root: string, file: string): Buffer | undefined {
  try {
    return readFileSync(join(root, file));
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
}

/** A broken byte never spans lines in UTF-8, so that the first line which can't be decoded by itself has it. */
function notUtf8(bytes: Buffer): Finding {
  const lines = bytes.toString("latin1").split(/\r\n?|\n/);
  const index = lines.findIndex((line) => decode(Buffer.from(line, "latin1")) === undefined);
  const broken = lenient.decode(Buffer.from(lines[index] ?? "", "latin1"));
  const at = { line: index + 1, column: broken.indexOf("\uFFFD") + 1 };
  return anError(at, "The file is not UTF-8 text.", "Save it with the encoding UTF-8.");
}
