import { blank, divide } from "../frontMatter.ts";
import { lineAt } from "../lineStarts.ts";
import { type Place, placeIn } from "../problem.ts";
import { valueAt } from "../schemaPaths.ts";
import type { Path } from "../yamlNodes.ts";
import { readYaml, type YamlText } from "../yamlText.ts";
import { ownWords, ownWordsOfField } from "./blanks.ts";
import { withoutCode } from "./code.ts";
import type { Passage, Proof } from "./proof.ts";

/** The fields that readers read, those of lists by the list and the field in each of its entries. */
const readFields: readonly Path[] = [["headline"], ["standfirst"], ["image", "alt"], ["image", "caption"]];
const readLists = [
  ["keyDates", "label"],
  ["figures", "label"],
  ["updates", "note"],
] as const;

/** Reads an item's file for proofreading: any text can be read. */
export function readProof(file: string, source: string): Proof {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const parts = divide(text);
  const { yaml, body, bodyAt } = Array.isArray(parts) ? { yaml: "", body: "", bodyAt: 0 } : parts;
  const read = readYaml(yaml, 1);
  const fields = Array.isArray(read) ? blank : read;
  const own: Passage = {
    path: [],
    text: ownWords(withoutCode(body)),
    placeAt: (index) => placeIn(text, bodyAt + index),
  };
  return {
    file,
    source,
    text,
    fields: fields.value ?? {},
    prose: [...pathsIn(fields.value).flatMap((path) => passageAt(path, fields, text)), own],
    placeOf: fields.placeOf,
    placeOfName: fields.placeOfName,
  };
}

function pathsIn(fields: unknown): Path[] {
  return [
    ...readFields,
    ...readLists.flatMap(([list, field]) => {
      const entries = valueAt(fields, [list]);
      return Array.isArray(entries) ? entries.map((_, index) => [list, index, field]) : [];
    }),
  ];
}

function passageAt(path: Path, fields: YamlText, source: string): Passage[] {
  const value = valueAt(fields.value, path);
  if (typeof value !== "string") return [];
  const startOf = () => (path.length === 1 ? lineOf(String(path[0]), value, source) : undefined);
  const start = once(() => startOf() ?? fields.placeOf(path));
  return [{ path, text: ownWordsOfField(value), placeAt: (index) => within(start(), index) }];

  /** A text that is written as it reads, on one line, has its letters where they are counted; any other is known by its start. */
  function within(start: Place, index: number): Place {
    const line = lineAt(source, start.line);
    const mark = /["']/.test(line.charAt(start.column - 1)) ? 1 : 0;
    const asWritten = line.startsWith(value as string, start.column - 1 + mark);
    return asWritten ? { ...start, column: start.column + mark + index } : start;
  }
}

/** Where a field's value begins that stands on the line of its name as it reads: asking YAML for a place is dear. */
function lineOf(name: string, value: string, source: string): Place | undefined {
  const at = source.indexOf(`\n${name}: ${value}\n`);
  return at < 0 ? undefined : placeIn(source, at + name.length + 3);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
