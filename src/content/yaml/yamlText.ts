import { type Document, LineCounter } from "yaml";
import { errorAt, type Finding, type Position } from "../problem.ts";
import { parseFastYaml } from "./fastYaml.ts";
import { parseYaml } from "./yamlDocument.ts";
import { aliasFault, type YamlFault, yamlFaults } from "./yamlFaults.ts";
import { commentBehind, type Path, sourceOf, startOf, startOfName, startOfPart } from "./yamlNodes.ts";

/** YAML that could be read, with the place of each of its values. */
export interface YamlText {
  readonly value: unknown;
  /** Where the value at a path stands or, when there is none, the nearest thing around it. */
  positionOf(path: Path): Position;
  /** Where a part of the text at a path is written or, where it is not written as it reads, where the text begins. */
  positionWithin(path: Path, part: string): Position;
  /** Where the name of the field at a path stands or, when it is not there, what it should stand in. */
  positionOfKey(path: Path): Position;
  /** The single value at a path as its writer wrote it: `1.10`, where the value is 1.1. */
  sourceOf(path: Path): string;
  /** The comment that stands in the place of the value at a path, from its `#` on; undefined where there is none, or a value. */
  commentAt(path: Path): { readonly place: Position; readonly text: string } | undefined;
}

/**
 * Reads YAML. `linesBefore` counts the lines of the file above it, so that places are the file's.
 * Returns its value with places, or everything that is wrong with it.
 */
export function readYaml(text: string, linesBefore = 0): YamlText | Finding[] {
  const value = parseFastYaml(text);
  if (value === undefined) return readWithPlaces(text, linesBefore);
  let known: YamlText | undefined;
  const places = () => {
    known ??= readWithPlaces(text, linesBefore) as YamlText;
    return known;
  };
  return {
    value,
    positionOf: (path) => places().positionOf(path),
    positionWithin: (path, part) => places().positionWithin(path, part),
    positionOfKey: (path) => places().positionOfKey(path),
    sourceOf: (path) => places().sourceOf(path),
    commentAt: (path) => places().commentAt(path),
  };
}

function readWithPlaces(text: string, linesBefore: number): YamlText | Finding[] {
  const lines = new LineCounter();
  const placeAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const document = parseYaml(text, lines);
  const broken = ({ offset, message, hint }: YamlFault) =>
    errorAt(placeAt(offset), `The YAML is broken: ${message}`, hint);
  const faults = yamlFaults(document, text);
  if (faults.length > 0) return faults.map(broken);
  try {
    return {
      value: plainValue(document, text),
      positionOf: (path) => placeAt(startOf(document, path)),
      positionWithin: (path, part) => placeAt(startOfPart(document, text, path, part)),
      positionOfKey: (path) => placeAt(startOfName(document, path)),
      sourceOf: (path) => sourceOf(document, path),
      commentAt(path) {
        const at = commentBehind(document, text, path);
        return at === undefined
          ? undefined
          : { place: placeAt(at), text: text.slice(at).split("\n", 1)[0] ?? "" };
      },
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
