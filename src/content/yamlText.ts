import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { anError, type Finding, type Place } from "./problem.ts";

/** A field's path, such as `["keyDates", 0, "date"]`. */
export type Path = readonly (string | number)[];

/** YAML that could be read, with the place of each of its values. */
export interface YamlText {
  readonly value: unknown;
  /** Where the value at a path stands or, when there is none, the nearest thing around it. */
  placeOf(path: Path): Place;
  /** Where the name of the field at a path stands. */
  placeOfName(path: Path): Place;
}

/**
 * Reads YAML. `linesBefore` counts the lines of the file above it, so that places are the file's.
 * Returns its value with places, or everything that is wrong with it.
 */
export function readYaml(text: string, linesBefore = 0): YamlText | Finding[] {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0)
      return document.errors.map((error) =>
        anError(placeAt(error.pos[0]), `The YAML is broken: ${sentence(error.message)}`, remedy(error.code)),
      );
    return {
      value: withoutBlanks(document.toJS({ maxAliasCount: 100 })),
      placeOf: (path) => placeAt(startOf(document, path)),
      placeOfName: (path) => placeAt(startOfName(document, path)),
    };
  } catch (error) {
    const reason =
      error instanceof RangeError
        ? "it is nested too deeply."
        : sentence(error instanceof Error ? error.message : String(error));
    return [anError(placeAt(0), `The YAML can't be read: ${reason}`, "Write it more simply.")];
  }
}

function startOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function startOfName(document: Document, path: Path): number {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return startOf(document, path);
  const pair = parent.items.find(
    (each) => isPair(each) && isScalar(each.key) && String(each.key.value) === path.at(-1),
  );
  const key = pair?.key as Node | undefined;
  return key?.range?.[0] ?? startOf(document, path.slice(0, -1));
}

/** A field that is written but left blank is the same as one that is not written. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}

function sentence(message: string): string {
  const line = message.split("\n")[0] ?? "";
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

function remedy(code: string): string {
  switch (code) {
    case "DUPLICATE_KEY":
      return "Keep one of the two.";
    case "TAB_AS_INDENT":
      return "Indent with spaces instead of tabs.";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MISSING_CHAR":
    case "UNEXPECTED_TOKEN":
      return "Put text that contains a colon, a quotation mark or a # between double quotes.";
    default:
      return "Compare it with a neighbouring file; indentation and quotation marks are the usual causes.";
  }
}
