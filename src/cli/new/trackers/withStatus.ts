import { isDeepStrictEqual } from "node:util";
import { isMap, isNode, isPair, isSeq, type Node, stringify, type YAMLMap } from "yaml";
import { yamlOf } from "../../../content/yaml/writeYaml.ts";
import { parseYaml } from "../../../content/yaml/yamlDocument.ts";

type Entry = Readonly<Record<string, unknown>>;

/**
 * The text of a tracker with one more status at the end of those of a row, given by its index. Every other byte stays the same. Undefined
 * if the text is written in a way that this is not possible.
 */
export function withStatus(source: string, row: number, entry: Entry): string | undefined {
  const mark = source.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = source.slice(mark.length);
  const document = parseYaml(text);
  const node = document.getIn(["rows", row], true);
  if (!isMap(node)) return undefined;
  const after = inserted(text, node, entry);
  const expected = document.toJS() as { rows: { statuses?: unknown[] }[] };
  const changed = expected.rows[row];
  if (changed === undefined) return undefined;
  changed.statuses = [...(changed.statuses ?? []), entry];
  const parsed = parseYaml(after);
  return parsed.errors.length === 0 && isDeepStrictEqual(parsed.toJS(), expected) ? mark + after : undefined;
}

function inserted(text: string, row: YAMLMap, entry: Entry): string {
  const list = row.get("statuses", true) as Node | undefined;
  const flow = stringify(entry, { collectionStyle: "flow", lineWidth: 0 }).trim();
  if (list === undefined)
    return row.flow
      ? beforeBracket(text, row, `, statuses: [${flow}]`)
      : afterNode(text, lastNode(row), { statuses: [entry] }, columnOf(text, startOf(row)));
  if (!isSeq(list) || list.items.length === 0) return replaced(text, list, `[${flow}]`);
  if (list.flow) return beforeBracket(text, list, `, ${flow}`);
  return afterNode(text, list.items.at(-1) as Node, [entry], columnOf(text, startOf(list)));
}

/** Adds lines below the line on which a node ends, indented to a column. */
function afterNode(text: string, node: Node, value: unknown, column: number): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const end = text.indexOf("\n", Math.max((node.range?.[1] ?? 0) - 1, 0));
  const at = end < 0 ? text.length : end + 1;
  const head = end < 0 ? text + lineEnd : text.slice(0, at);
  const lines = yamlOf(value).replace(/^(?=.)/gm, " ".repeat(column));
  return head + lines.replaceAll("\n", lineEnd) + text.slice(at);
}

/** Adds a text before the bracket that ends a list or group on one line. */
function beforeBracket(text: string, node: Node, added: string): string {
  const bracket = (node.range?.[1] ?? 1) - 1;
  const head = text.slice(0, bracket);
  return head.trimEnd() + added + head.slice(head.trimEnd().length) + text.slice(bracket);
}

/** Replaces an empty value. */
function replaced(text: string, node: Node, value: string): string {
  const [from, to] = node.range ?? [text.length, text.length];
  const space = text[from - 1] === ":" ? " " : "";
  return text.slice(0, from) + space + value + text.slice(to);
}

function lastNode(map: YAMLMap): Node {
  const pair = map.items.at(-1);
  const value = isPair(pair) ? pair.value : undefined;
  return isNode(value) ? value : map;
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
