import { lineAt } from "../content/lineStarts.ts";
import { ownWords, ownWordsOfField } from "../content/markdown/maskQuotations.ts";
import { type Position, positionAt } from "../content/problem.ts";
import { prosePaths } from "../content/schema/fieldUses.ts";
import { pathText, valueAt } from "../content/schema/schemaPaths.ts";
import { splitFrontMatter } from "../content/yaml/frontMatter.ts";
import type { Path } from "../content/yaml/yamlNodes.ts";
import { emptyYaml, readYaml, type YamlText } from "../content/yaml/yamlText.ts";
import type { LintInput, ProseText } from "./houseRule.ts";
import { maskCode } from "./text/maskCode.ts";

/** Reads an item's file for the rules of house style. It accepts any text. */
export function readLintInput(file: string, source: string): LintInput {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const parts = splitFrontMatter(text);
  const { yaml, body, bodyAt } = Array.isArray(parts) ? { yaml: "", body: "", bodyAt: 0 } : parts;
  const read = readYaml(yaml, 1);
  const fields = Array.isArray(read) ? emptyYaml : read;
  const own: ProseText = {
    field: "",
    text: ownWords(maskCode(body)),
    positionAt: (index) => positionAt(text, bodyAt + index),
  };
  return {
    file,
    source,
    text,
    fields: fields.value ?? {},
    prose: [...prosePaths(fields.value).flatMap((path) => proseTextsAt(path, fields, text)), own],
    positionOf: fields.positionOf,
    positionOfKey: fields.positionOfKey,
  };
}

function proseTextsAt(path: Path, fields: YamlText, source: string): ProseText[] {
  const value = valueAt(fields.value, path);
  if (typeof value !== "string") return [];
  const startOf = () => (path.length === 1 ? quickPositionOf(String(path[0]), value, source) : undefined);
  const place = once(() => placeOf(value, startOf() ?? fields.positionOf(path), source));
  const positionOf = (index: number) => {
    const { start, asWritten } = place();
    return asWritten ? { ...start, column: start.column + index } : start;
  };
  return [{ field: pathText(path), text: ownWordsOfField(value), positionAt: positionOf }];
}

/** Where a text begins, and whether it stands there on one line without escapes, so that each of its characters has its exact position. */
function placeOf(value: string, start: Position, source: string): { start: Position; asWritten: boolean } {
  const line = lineAt(source, start.line);
  const column = start.column + (/["']/.test(line.charAt(start.column - 1)) ? 1 : 0);
  return line.startsWith(value, column - 1)
    ? { start: { ...start, column }, asWritten: true }
    : { start, asWritten: false };
}

/** The start of a value that follows its field's name on one line, unquoted: finding a position with the YAML parser is expensive. */
function quickPositionOf(name: string, value: string, source: string): Position | undefined {
  const at = source.indexOf(`\n${name}: ${value}\n`);
  return at < 0 ? undefined : positionAt(source, at + name.length + 3);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
