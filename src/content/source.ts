import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { Body } from "./body.ts";
import { codeOf } from "./lookAlike.ts";
import { anError, type Finding, fileStart, placeIn } from "./problem.ts";

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
  const bytes = readBytes(root, file);
  return bytes ? textOf(bytes, file.endsWith(".yaml")) : unreadable(root, file);
}

/**
 * The text of a file's bytes: they are UTF-8; a byte order mark is left out, and lines end with `\n`. Returns what is wrong
 * instead where there are no bytes to be read, where they are not UTF-8, nothing but white space, or not yet what its writer means. A
 * body may have characters that can't be seen, of which its reading warns; what is YAML may not.
 */
export function textOf(bytes: Buffer | undefined, isYaml = false): string | Finding {
  if (bytes === undefined) return noPlainFile;
  const text = decode(bytes);
  if (text === undefined) return notUtf8(bytes);
  if (text.trim() === "") return anError(fileStart, "The file is empty.", "Write it, or delete it.");
  return strayIn(text, isYaml ? text.length : headOf(text)) ?? text;
}

/** The bytes of a file, `file` being relative to `root`; undefined where they can't be read, or are too many. */
export function readBytes(root: string, file: string): Buffer | undefined {
  let opened: number | undefined;
  try {
    // A pipe would be waited for, and a device need not end.
    opened = openSync(`${root}/${file}`, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(opened);
    return isReadable(stats, file) ? readWhole(opened, stats.size) : undefined;
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** The bytes of a file that has so many or, when somebody has just shortened it, fewer. */
function readWhole(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let read = 0;
  while (read < size) {
    const more = readSync(file, bytes, read, size - read, read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}

/** What the system knows of a file; undefined where it can't tell, as of links that lead to each other. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Why the bytes of a file were not read. */
export function unreadable(root: string, file: string): Finding {
  const stats = statsOf(join(root, file));
  if (!stats?.isFile() || isReadable(stats, file)) return noPlainFile;
  const message = `The file has ${megabytes(stats.size)} MB: one in ${folderOf(file)}/ has ${megabytes(mostIn(file))} MB at most.`;
  return anError(fileStart, message, "Divide it, or look whether it is what it should be.");
}

const noPlainFile = anError(
  fileStart,
  "The file can't be read.",
  "Look whether it is a plain file that you may read.",
);

const isReadable = (stats: Stats, file: string) => stats.isFile() && stats.size <= mostIn(file);
const folderOf = (file: string) => file.split("/")[0] ?? "";
/** In bytes: a register may list thousands of organisations, but no one writes a briefing of a megabyte. */
const mostIn = (file: string) => (folderOf(file) === "_data" ? 10_000_000 : 1_000_000);
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

/** Characters that pages and feeds may not have, and leave out. */
export const unseen = /[^\P{Cc}\t\n]|[\ufffe\uffff]/u;
/** What git leaves when two changes meet. */
const conflict = /^(?:<{7}|>{7}) /m;

/** How long a file's front matter is, with the lines around it. */
const headOf = (text: string) => /^---[ \t]*\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0].length ?? 0;

/** `yaml` is how much of the text is YAML, from its beginning. */
function strayIn(text: string, yaml: number): Finding | undefined {
  const met = conflict.exec(text)?.index;
  if (met !== undefined)
    return anError(
      placeIn(text, met),
      "Two changes of this file met here, and were not made one.",
      `Keep what is right between the lines of \`<<<<<<<\` and \`>>>>>>>\`, and remove these and \`=======\`.`,
    );
  const found = unseen.exec(text.slice(0, yaml)) ?? /\0/.exec(text);
  return found ? anError(placeIn(text, found.index), ...unseenWords(found[0])) : undefined;
}

/** What is said of a character that can't be seen, and what to do about it. */
export const unseenWords = (character: string): [message: string, hint: string] => [
  `A character that can't be seen stands here (${codeOf(character)}).`,
  "Remove it; where there are many, save the file as plain text in UTF-8.",
];

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
}

/** A broken byte never spans lines in UTF-8, so that the first line which can't be decoded by itself has it. */
function notUtf8(bytes: Buffer): Finding {
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.toString("latin1", 0, 2)))
    return anError(fileStart, "The file is UTF-16 text.", "Save it with the encoding UTF-8.");
  const lines = bytes.toString("latin1").split(/\r\n?|\n/);
  const index = lines.findIndex((line) => decode(Buffer.from(line, "latin1")) === undefined);
  const broken = lenient.decode(Buffer.from(lines[index] ?? "", "latin1"));
  const at = { line: index + 1, column: broken.indexOf("\uFFFD") + 1 };
  return anError(at, "The file is not UTF-8 text.", "Save it with the encoding UTF-8.");
}
