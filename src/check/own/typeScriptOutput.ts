import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { errorAt, fileStart, type Position, type Problem, positionAt } from "../../content/problem.ts";
import { asSentence } from "../../language/asSentence.ts";
import type { TypeCheck } from "./writeTypeCheck.ts";

/** An error as TypeScript prints it: a line, and indented lines with details. */
interface TypeScriptError {
  readonly file: string;
  readonly at: Position;
  readonly text: string;
  readonly details: string;
}

const errorPattern =
  /^(?:(?<file>[^\s(].*?)\((?<line>\d+),(?<column>\d+)\): )?error TS\d+: (?<text>.*)\n(?<details>(?:[ \t].*\n)*)/gm;

/** The errors that TypeScript printed about a digest's own files, as problems. Those within Standfirst are left out. */
export function problemsIn(output: string, check: TypeCheck, root: string): Problem[] {
  return [...`${output}\n`.matchAll(errorPattern)].flatMap(({ groups = {} }) => {
    const { file = "tsconfig.json", line, column, text = "", details = "" } = groups;
    const at = line === undefined ? fileStart : { line: Number(line), column: Number(column) };
    return problemOf({ file: resolve(root, file), at, text, details }, check, root);
  });
}

function problemOf(error: TypeScriptError, { comparison, parts }: TypeCheck, root: string): Problem[] {
  const part = error.file === comparison ? parts[error.at.line - 1] : undefined;
  if (part !== undefined) return [unfitPart(part, error, root)];
  const file = relative(root, error.file).split(sep).join("/");
  if (!/^(templates\/|standfirst\.config\.ts$|tsconfig\.json$)/.test(file)) return [];
  return [{ file, ...errorAt(error.at, asSentence(error.text), "") }];
}

/** A part that takes other properties than Standfirst passes to it. */
function unfitPart(file: string, { text, details }: TypeScriptError, root: string): Problem {
  const [, name] = /Types of property '(\w+)' are incompatible/.exec(details) ?? [];
  const source = readFileSync(join(root, file), "utf8");
  const index = name === undefined ? 0 : source.search(new RegExp(`^export .*\\b${name}\\b`, "m"));
  const at = positionAt(source.replaceAll("\r", " "), Math.max(0, index));
  const reason = details.trim().split("\n").at(-1)?.trim() ?? "";
  const message =
    name === undefined
      ? `The file does not fit in the place of Standfirst's: ${asSentence(text)}`
      : `${name} does not accept what Standfirst's templates pass to it: ${asSentence(reason)}`;
  return { file, ...errorAt(at, message, "docs/contract.md lists the properties of each part.") };
}
