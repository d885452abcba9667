import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import { plainYaml } from "./plainYaml.ts";
import { anError, type Finding, type Place } from "./problem.ts";
import { aliasFault, type YamlFault, yamlFaults } from "./yamlFaults.ts";

/** A field's path, such as `["keyDates", 0, "date"]`. */
export type Path = readonly (string | number)[];

/** YAML that could be read, with the place of each of its values. */
export interface YamlText {
  readonly value: unknown;
  /** Where the value at a path stands or, when there is none, the nearest thing around it. */
  placeOf(path: Path): Place;
  /** Where the name of the field at a path stands or, when it is not there, what it should stand in. */
  placeOfName(path: Path): Place;
  /** The single value at a path as its writer wrote it: `1.10`, where the value is 1.1. */
  written(path: Path): string;
}

/**
 * Reads YAML. `linesBefore` counts the lines of the file above it, so that places are the file's.
 * Returns its value with places, or everything that is wrong with it.
 */
export function readYaml(text: string, linesBefore = 0): YamlText | Finding[] {
  const value = plainYaml(text);
  if (value === undefined) return readWithPlaces(text, linesBefore);
  let known: YamlText | undefined;
  const places = () => {
    known ??= readWithPlaces(text, linesBefore) as YamlText;
    return known;
  };
  return {
    value,
    placeOf: (path) => places().placeOf(path),
    placeOfName: (path) => places().placeOfName(path),
    written: (path) => places().written(path),
  };
}

function readWithPlaces(text: string, linesBefore: number): YamlText | Finding[] {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
    resolveKnownTags: false,
  });
  const broken = ({ offset, message, hint }: YamlFault) =>
    anError(placeAt(offset), `The YAML is broken: ${message}`, hint);
  const faults = yamlFaults(document, text);
  if (faults.length > 0) return faults.map(broken);
  try {
    return {
      value: plainValue(document, text),
      placeOf: (path) => placeAt(startOf(document, path)),
      placeOfName: (path) => placeAt(startOfName(document, path)),
      written: (path) => sourceOf(document, path),
    };
  } catch {
    return [broken(aliasFault(document, text))];
  }
}

/** Throws when the text names what it does not have, repeats itself beyond measure, or contains itself. */
function plainValue(document: Document, text: string): unknown {
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  if (text.includes("&")) JSON.stringify(value);
  return value;
}

function startOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function startOfName(document: Document, path: Path): number {
  const around = path.slice(0, -1);
  const name = keyIn(document.getIn(around, true), path.at(-1));
  if (name?.range) return name.range[0];
  return typeof around.at(-1) === "string" ? startOfName(document, around) : startOf(document, around);
}

function keyIn(map: unknown, name: string | number | undefined): Node | undefined {
  if (!isMap(map)) return undefined;
  const pair =
    map.items.find((each) => isPair(each) && keyText(each.key) === name) ??
    // What a name in brackets is called is known to the reader of YAML only.
    map.items.find((each) => isCollection(each.key) && /^[[{]/.test(String(name)));
  return pair?.key as Node | undefined;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? "") : String(key ?? "");
}

function sourceOf(document: Document, path: Path): string {
  const node = document.getIn(path, true);
  return isScalar(node) ? (node.source ?? String(node.value)) : "";
}
