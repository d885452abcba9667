import { isDeepStrictEqual } from "node:util";
import { isAlias, isMap, isScalar, type Pair, visit } from "yaml";
import { type Line, lineNumberAt, linesOf } from "../../content/markdown/textLines.ts";
import { warningAt } from "../../content/problem.ts";
import { itemFieldNames } from "../../content/schema/fieldUses.ts";
import { type FrontMatterSplit, splitFrontMatter } from "../../content/yaml/frontMatter.ts";
import { parseYaml } from "../../content/yaml/yamlDocument.ts";
import { readYaml } from "../../content/yaml/yamlText.ts";
import type { HouseRule } from "../houseRule.ts";

const manual: readonly string[] = itemFieldNames;

/** Fields are in the order of the manual, so that editors find them. */
export const rule: HouseRule = {
  name: "field-order",
  about:
    "Put fields in the order of the [field manual](fields.md), so that they are easy to find. `--fix` moves each field with the lines below it and the comment above it. You need to move fields by hand if the front matter has aliases (`*name`), or if a field would move away from a comment that may be about it or about the whole file, such as one in the last lines.",
  example: "`date` above `headline` moves below it.",
  check({ text, fields, positionOfKey }) {
    const written = Object.keys(fields as object).filter((name) => manual.includes(name));
    const late = written.find((name, index) => rankOf(name) < rankOf(written[index - 1] ?? ""));
    if (late === undefined) return [];
    const above = written.filter(
      (name, index) => index < written.indexOf(late) && rankOf(name) > rankOf(late),
    );
    const message = `\`${late}\` should come before \`${above[0]}\`.`;
    const remedy =
      withFieldsInOrder(text) === text
        ? "Move it by hand: `--fix` can't tell which comments belong to it."
        : "`npm run check -- --fix` moves it there.";
    const hint = `The order is ${inOrder(written).join(", ")}. ${remedy}`;
    return [warningAt(positionOfKey([late]), message, hint, { field: late })];
  },
  fix: withFieldsInOrder,
};

function withFieldsInOrder(text: string): string {
  const parts = splitFrontMatter(text);
  if (Array.isArray(parts)) return text;
  const yaml = reordered(parts);
  return text.slice(0, parts.yamlAt) + yaml + text.slice(parts.yamlAt + parts.yaml.length);
}

function rankOf(name: string): number {
  return manual.indexOf(name);
}

function inOrder(names: readonly string[]): string[] {
  return [...names].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The YAML with its fields in order; unchanged if that would change what it says. */
function reordered({ yaml }: FrontMatterSplit): string {
  const before = readYaml(yaml);
  if (Array.isArray(before) || isInOrder(Object.keys(before.value ?? {}))) return yaml;
  const parts = partsOf(yaml);
  if (parts === undefined) return yaml;
  const { opening, fields, closing } = parts;
  const sorted = ranked(fields).sort((a, b) => a.rank - b.rank);
  if (opening.includes("#") && sorted[0]?.field !== fields[0]) return yaml;
  if (closing !== "" && sorted.at(-1)?.field !== fields.at(-1)) return yaml;
  const text = opening + sorted.map(({ field }) => field.text).join("") + closing;
  const after = readYaml(text);
  return !Array.isArray(after) && isDeepStrictEqual(after.value, before.value) ? text : yaml;
}

function isInOrder(names: readonly string[]): boolean {
  const known = names.filter((name) => manual.includes(name));
  return known.every((name, index) => rankOf(known[index - 1] ?? "") <= rankOf(name));
}

/** A field's lines, from the comment above it. */
interface Field {
  readonly name: string;
  readonly text: string;
}

/** Fields, and the comments before the first and after the last, which may be about the whole file. */
interface FieldParts {
  readonly opening: string;
  readonly fields: readonly Field[];
  readonly closing: string;
}

/** A field that is not in the manual stays after the one above it. */
function ranked(fields: readonly Field[]): { field: Field; rank: number }[] {
  let rank = -1;
  return fields.map((field) => {
    if (manual.includes(field.name)) rank = rankOf(field.name);
    return { field, rank };
  });
}

/** Undefined if the fields can't be told apart. */
function partsOf(yaml: string): FieldParts | undefined {
  const document = parseYaml(yaml);
  const map = document.contents;
  let repeats = false;
  visit(document, (_, node) => {
    if (isAlias(node)) repeats = true;
  });
  if (repeats || !isMap(map) || map.flow) return undefined;
  const starts = (map.items as Pair[]).map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? -1) : -1));
  if (starts.some((at) => at < 0 || (at > 0 && yaml.charAt(at - 1) !== "\n"))) return undefined;
  const [first = 0, ...others] = starts;
  const lines = linesOf(yaml);
  const begin = firstAbove(lines, first, /^#/);
  const end = withComments(lines, yaml.length);
  const bounds = [begin, ...others.map((at) => withComments(lines, at)), end];
  const names = (map.items as Pair[]).map(({ key }) => String(isScalar(key) ? key.value : ""));
  return {
    opening: yaml.slice(0, begin),
    fields: names.map((name, index) => ({ name, text: yaml.slice(bounds[index], bounds[index + 1]) })),
    closing: yaml.slice(end),
  };
}

/** Where the comments directly above a place begin, with or without blank lines between them; the place itself if there are none. */
function withComments(lines: readonly Line[], at: number): number {
  for (let number = lineNumberAt(lines, firstAbove(lines, at, /^(?:#|\s*$)/)); ; number++) {
    const line = lines[number];
    if (line === undefined || line.at >= at) return at;
    if (line.text.startsWith("#")) return line.at;
  }
}

/** Where the first of the matching lines directly above a place begins. */
function firstAbove(lines: readonly Line[], at: number, look: RegExp): number {
  let number = lineNumberAt(lines, at);
  while (number > 0 && look.test(lines[number - 1]?.text ?? "")) number--;
  return lines[number]?.at ?? at;
}
