import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { ownFolder, sourcesFolder } from "./folders.ts";
import type { OwnError } from "./ownCode.ts";

/** A place in a source file. */
interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The line that explains an error which the digest's own code threw; undefined if none of that code was running. `where` is added to it. */
export function ownErrorLine(error: unknown, where = ""): string | undefined {
  const known = ownErrorOf(error);
  return known && `${describeOwnError(known)}${where && ` ${where}`}`;
}

/** An error which the digest's own code threw, with its place; undefined if none of that code was running. */
export function ownErrorOf(error: unknown): OwnError | undefined {
  if (!(error instanceof Error) || !existsSync(ownFolder)) return undefined;
  const place = placesOf(error).find(({ file }) => file.startsWith(ownFolder + sep));
  if (place === undefined) return undefined;
  const file = relative(ownFolder, place.file).split(sep).join("/");
  return { ...place, file, message: sentenceOf(error) };
}

/** A mistake in the digest's own code as a line of text, as `check` prints problems. */
export function describeOwnError({ file, line, column, message }: OwnError): string {
  return `${file}:${line}:${column}: error: ${message}`;
}

/** The message of an error as a sentence, with the kind of error, if that says something. */
export function sentenceOf({ name, message }: Error): string {
  return `${name === "Error" ? "" : `${name}: `}${message}${/[.!?]$/.test(message) ? "" : "."}`;
}

/** The program that runs, if it is compiled. */
const program = join(sourcesFolder, "run/program.cjs");

/** Where an error was thrown, and where that was called from, in the sources. */
function placesOf({ stack = "" }: Error): SourcePlace[] {
  const places = stack.split(`${program}:`).flatMap((after) => {
    const [, line, column] = /^(\d+):(\d+)/.exec(after) ?? [];
    return line === undefined ? [] : [[Number(line), Number(column)] as const];
  });
  if (places.length === 0) return [];
  const map = new SourceMap(JSON.parse(readFileSync(`${program}.map`, "utf8")));
  return places.flatMap(([line, column]) => {
    const entry = map.findEntry(line - 1, column - 1);
    if (!("originalSource" in entry)) return [];
    const file = resolve(dirname(program), entry.originalSource);
    return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
  });
}
