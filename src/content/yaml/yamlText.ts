import { type Document, LineCounter } from "yaml";
import { errorAt, type Finding, type Position } from "../problem.ts";
import { parseFastYaml } from "./fastYaml.ts";
import { parseYaml } from "./yamlDocument.ts";
import {
  commentAt as commentOffset,
  cutNumber,
  type Path,
  sourceOf,
  startOf,
  startOfKey,
  startWithin,
} from "./yamlNodes.ts";
import { aliasProblem, type YamlProblem, yamlProblems } from "./yamlProblems.ts";

/** Valid YAML, with the position of each value. */
export interface YamlText {
  readonly value: unknown;
  /** The position of the value at a path or, if there is none, of the nearest value around it. */
  positionOf(path: Path): Position;
  /** The position of a part of the text at a path. Where the part is written differently (escaped, say), the position of the text. */
  positionWithin(path: Path, part: string): Position;
  /** The position of the name of the field at a path or, if it is missing, of the group that it belongs in. */
  positionOfKey(path: Path): Position;
  /** The scalar at a path as its writer wrote it: `1.10` where the value is 1.1. */
  sourceOf(path: Path): string;
  /** The field before the one at a path, and its number as it is written, where a comma within braces cuts the number in two: `2,38`. */
  cutNumber(path: Path): ReturnType<typeof cutNumber>;
  /** The comment in place of the value at a path, from its `#` on; undefined where there is a value or no comment. */
  commentAt(path: Path): { readonly position: Position; readonly text: string } | undefined;
}

/**
 * Reads YAML. `linesBefore` is the number of lines above it in the file, so that positions are the file's.
 * Returns its value with positions, or everything that is wrong with it.
 */
export function readYaml(text: string, linesBefore = 0): YamlText | Finding[] {
  const value = parseFastYaml(text);
  if (value !== undefined) return yamlText(value, text, () => parse(text, linesBefore));
  const parsed = parse(text, linesBefore);
  const { document, positionAt } = parsed;
  const errorOf = ({ offset, message, hint }: YamlProblem) =>
    errorAt(positionAt(offset), `The YAML is not valid: ${message}`, hint);
  const problems = yamlProblems(document, text);
  if (problems.length > 0) return problems.map(errorOf);
  try {
    return yamlText(plainValue(document, text), text, () => parsed);
  } catch {
    return [errorOf(aliasProblem(document, text))];
  }
}

interface ParsedYaml {
  readonly document: Document;
  readonly positionAt: (offset: number) => Position;
}

function parse(text: string, linesBefore: number): ParsedYaml {
  const lines = new LineCounter();
  return {
    document: parseYaml(text, lines),
    positionAt(offset) {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
    },
  };
}

/** `parseOnce` is called when the first position is asked for: almost every file is right, and needs none. */
function yamlText(value: unknown, text: string, parseOnce: () => ParsedYaml): YamlText {
  let known: ParsedYaml | undefined;
  const parsed = () => {
    known ??= parseOnce();
    return known;
  };
  const position = (offsetIn: (document: Document) => number) => {
    const { document, positionAt } = parsed();
    return positionAt(offsetIn(document));
  };
  return {
    value,
    positionOf: (path) => position((document) => startOf(document, path)),
    positionWithin: (path, part) => position((document) => startWithin(document, text, path, part)),
    positionOfKey: (path) => position((document) => startOfKey(document, path)),
    sourceOf: (path) => sourceOf(parsed().document, path),
    cutNumber: (path) => cutNumber(parsed().document, text, path),
    commentAt(path) {
      const at = commentOffset(parsed().document, text, path);
      return at === undefined
        ? undefined
        : { position: position(() => at), text: text.slice(at).split("\n", 1)[0] ?? "" };
    },
  };
}

/** YAML without any fields. */
export const emptyYaml = yamlText({}, "", () => parse("", 0));

/** Throws when an alias has no anchor, or when aliases repeat parts too often or refer to themselves. */
function plainValue(document: Document, text: string): unknown {
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  if (text.includes("&")) JSON.stringify(value);
  return value;
}
