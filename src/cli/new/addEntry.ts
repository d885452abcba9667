import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isNode, isSeq, type YAMLSeq } from "yaml";
import type { RegisterName } from "../../content/registers/registers.ts";
import { parseYaml } from "../../content/yaml/yamlDocument.ts";
import { Failure } from "../../failure.ts";
import { replaceAtomic } from "../../files/atomicWrite.ts";
import { checkWithinRepository, yamlOf } from "./newFile.ts";

type Entry = Readonly<Record<string, unknown>>;

/**
 * Adds an entry to `_data/<register>.yaml`, at the end or after the last entry of its kind. Every other byte stays the same. Throws a
 * Failure if the list is written in a way that nothing can be added to.
 */
export function addEntry(root: string, register: RegisterName, entry: Entry): void {
  const file = `_data/${register}.yaml`;
  checkWithinRepository(root, file);
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  // The YAML parser would read a byte order mark as text.
  const byteOrderMark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
  const after = withEntry(before.slice(byteOrderMark.length), entry);
  if (after === undefined)
    throw new Failure(
      `${file} is not a plain list. Nothing was added. Start each entry on a line of its own with \`- \`, and try again.`,
    );
  replaceAtomic(path, byteOrderMark + after);
}

/** The text of a list with one more entry; undefined if that would change the others. */
export function withEntry(text: string, entry: Entry): string | undefined {
  const document = parseYaml(text);
  const list = document.contents;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const written = yamlOf([entry]);
  if (list === null || (isSeq(list) && list.items.length === 0 && list.range)) {
    const [from, to] = list?.range ?? [text.length, text.length];
    const [head, tail] = [text.slice(0, from), text.slice(to).replace(/^\r?\n/, "")];
    return checked(document, entry, joined(head, written.replaceAll("\n", lineEnd), tail, lineEnd));
  }
  if (!isSeq(list) || list.flow) return undefined;
  const at = indexFor(list, entry, text);
  const indent = " ".repeat(columnOf(text, list.range?.[0] ?? 0));
  const lines = written.replace(/^(?=.)/gm, indent).replaceAll("\n", lineEnd);
  return checked(document, entry, joined(text.slice(0, at), lines, text.slice(at), lineEnd));
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

/** The text, if it has the list from before with only the entry added. */
function checked(before: Document, entry: Entry, text: string): string | undefined {
  const after = parseYaml(text);
  if (after.errors.length > 0) return undefined;
  const [old, all] = [before.toJS() ?? [], after.toJS()];
  if (!Array.isArray(all)) return undefined;
  const at = all.findIndex((each) => isDeepStrictEqual(each, entry));
  return at >= 0 && isDeepStrictEqual(all.toSpliced(at, 1), old) ? text : undefined;
}
