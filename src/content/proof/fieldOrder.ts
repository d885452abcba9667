import { isDeepStrictEqual } from "node:util";
import { isAlias, isMap, isScalar, type Pair, parseDocument, visit } from "yaml";
import { type Division, divide } from "../frontMatter.ts";
import { aWarning } from "../problem.ts";
import { itemFields } from "../schema.ts";
import { readYaml } from "../yamlText.ts";
import type { Rule } from "./rule.ts";

const manual = Object.keys(itemFields.shape);

/** Fields stand in the order of the manual, so that editors find them. */
export const fieldOrder: Rule = {
  name: "field-order",
  about:
    "Fields stand in the order of the [field manual](fields.md), so that they are found at a glance. Each is put in its place with what is below it, and with the comment right above it; not where parts of the front matter repeat others by name (`*name`).",
  example: "`date` above `headline` is put below it.",
  check({ fields, placeOfName }) {
    const written = Object.keys(fields as object).filter((name) => manual.includes(name));
    const late = written.find((name, index) => rankOf(name) < rankOf(written[index - 1] ?? ""));
    if (late === undefined) return [];
    const above = written.filter(
      (name, index) => index < written.indexOf(late) && rankOf(name) > rankOf(late),
    );
    const message = `\`${late}\` stands below \`${above[0]}\`.`;
    const hint = `The order is ${inOrder(written).join(", ")}.`;
    return [aWarning(placeOfName([late]), message, hint, { rule: "field-order", field: late })];
  },
  mend(text) {
    const parts = divide(text);
    if (Array.isArray(parts)) return text;
    const yaml = reordered(parts);
    return text.slice(0, parts.yamlAt) + yaml + text.slice(parts.yamlAt + parts.yaml.length);
  },
};

function rankOf(name: string): number {
  return manual.indexOf(name);
}

function inOrder(names: readonly string[]): string[] {
  return [...names].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The YAML with its fields in order; as it is where that would change what it says. */
function reordered({ yaml }: Division): string {
  const before = readYaml(yaml);
  if (Array.isArray(before) || isInOrder(Object.keys(before.value ?? {}))) return yaml;
  const [opening, ...fields] = fieldsIn(yaml);
  if (opening === undefined) return yaml;
  const sorted = ranked(fields).sort((a, b) => a.rank - b.rank);
  const text = opening.text + sorted.map(({ field }) => field.text).join("");
  const after = readYaml(text);
  return !Array.isArray(after) && isDeepStrictEqual(after.value, before.value) ? text : yaml;
}

function isInOrder(names: readonly string[]): boolean {
  const known = names.filter((name) => manual.includes(name));
  return known.every((name, index) => rankOf(known[index - 1] ?? "") <= rankOf(name));
}

/** A field's lines, from the comment above it on. */
interface Field {
  readonly name: string;
  readonly text: string;
}

/** A field that the manual does not know stays behind the one above it. */
function ranked(fields: readonly Field[]): { field: Field; rank: number }[] {
  let rank = -1;
  return fields.map((field) => {
    if (manual.includes(field.name)) rank = rankOf(field.name);
    return { field, rank };
  });
}

/** What stands above the first field, and the fields; nothing where they can't be told apart. */
function fieldsIn(yaml: string): Field[] {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: "silent" });
  const map = document.contents;
  let repeats = false;
  visit(document, (_, node) => {
    if (isAlias(node)) repeats = true;
  });
  if (repeats || !isMap(map) || map.flow) return [];
  const starts = (map.items as Pair[]).map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? -1) : -1));
  if (starts.some((at) => at < 0 || (at > 0 && yaml.charAt(at - 1) !== "\n"))) return [];
  const bounds = [...starts.map((at) => withComment(yaml, at)), yaml.length];
  const names = (map.items as Pair[]).map(({ key }) => String(isScalar(key) ? key.value : ""));
  return [
    { name: "", text: yaml.slice(0, bounds[0]) },
    ...names.map((name, index) => ({ name, text: yaml.slice(bounds[index], bounds[index + 1]) })),
  ];
}

/** Where a field begins: with the comment right above it, if there is one. */
function withComment(yaml: string, at: number): number {
  const lines = yaml.slice(0, at).split("\n").slice(0, -1);
  const comment = lines.slice(lines.findLastIndex((line) => !line.startsWith("#")) + 1);
  return at - comment.reduce((length, line) => length + line.length + 1, 0);
}
