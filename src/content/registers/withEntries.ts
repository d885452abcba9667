import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isNode, isSeq, type YAMLSeq } from "yaml";
import { yamlOf } from "../yaml/writeYaml.ts";
import { parseYaml } from "../yaml/yamlDocument.ts";

/** An entry of a register, as it is written. */
export type Entry = Readonly<Record<string, unknown>>;

/**
 * The text of a list with more entries, at the end or after the last entry of the first one's kind; undefined if that would change the
 * others.
 */
export function withEntries(text: string, entries: readonly [Entry, ...Entry[]]): string | undefined {
  const document = parseYaml(text);
  const list = document.contents;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const written = yamlOf(entries);
  if (list === null || (isSeq(list) && list.items.length === 0 && list.range)) {
    const [from, to] = list?.range ?? [text.length, text.length];
    const [head, tail] = [text.slice(0, from), text.slice(to).replace(/^\r?\n/, "")];
    return checked(document, entries, joined(head, written.replaceAll("\n", lineEnd), tail, lineEnd));
  }
  if (!isSeq(list) || list.flow) return undefined;
  const at = indexFor(list, entries[0], text);
  const indent = " ".repeat(columnOf(text, list.range?.[0] ?? 0));
  const lines = written.replace(/^(?=.)/gm, indent).replaceAll("\n", lineEnd);
  return checked(document, entries, joined(text.slice(0, at), lines, text.slice(at), lineEnd));
}

function joined(head: string, lines: string, tail: string, lineEnd: string): string {
  const begun = head === "" || head.endsWith("\n") ? head : head + lineEnd;
  return `${begun}${lines}${tail}`;
}

/** The index for the entry: the end of the line on which the entry before it ends. */
function indexFor(list: YAMLSeq, { kind }: Entry, text: string): number {
  const peers =
    kind === undefined ? [] : list.items.filter((each) => isMap(each) && each.get("kind") === kind);
  const before = peers.at(-1);
  const end = isNode(before) ? before.range?.[1] : undefined;
  if (end === undefined) return text.length;
  const line = text.indexOf("\n", Math.max(end - 1, 0));
  return line < 0 ? text.length : line + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** The text, if it has the list from before with only the entries added. */
function checked(before: Document, entries: readonly Entry[], text: string): string | undefined {
  const after = parseYaml(text);
  if (after.errors.length > 0) return undefined;
  const [old, all] = [before.toJS() ?? [], after.toJS()];
  if (!Array.isArray(all)) return undefined;
  const at = all.findIndex((each) => isDeepStrictEqual(each, entries[0]));
  const added = all.slice(at, at + entries.length);
  const isSame = at >= 0 && isDeepStrictEqual(added, entries);
  return isSame && isDeepStrictEqual(all.toSpliced(at, entries.length), old) ? text : undefined;
}
