import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newSlug } from "../../content/newSlug.ts";
import { itemFields } from "../../content/schema/index.ts";
import { slugOf } from "../../content/slug.ts";
import { frontMatter, withoutBlanks } from "../../content/yaml/writeYaml.ts";
import { attempt } from "../../files/attempt.ts";
import { hashOf } from "../../files/hash.ts";
import type { Conversion } from "../convertPosts.ts";
import type { ImportedIssue, ImportedItem } from "../importedItem.ts";
import { type ImportState, readImportState, type WrittenFile } from "./importState.ts";

/** What an import will do to the files of a digest. */
export interface FilePlan {
  /** The texts of the files that are new or change, by path. */
  readonly writes: ReadonlyMap<string, string>;
  readonly added: number;
  readonly rewritten: number;
  readonly unchanged: number;
  /** Files that somebody changed or deleted since they were imported: they stay as they are. */
  readonly edited: readonly string[];
  /** Files of earlier imports whose source is gone: they stay as they are. */
  readonly orphaned: readonly string[];
  readonly state: ImportState;
}

/** What earlier imports wrote, and the file of each item of this one, by its id. */
export interface ItemFiles {
  readonly state: ImportState;
  readonly files: ReadonlyMap<string, string>;
}

/** Decides which file each item has. One that an earlier import wrote keeps its name, wherever its headline went. */
export function itemFiles(root: string, items: readonly ImportedItem[]): ItemFiles {
  const state = readImportState(root);
  const existing = slugFiles(root);
  const taken = new Set([
    ...existing.keys(),
    ...Object.values(state.items).map(({ file }) => slugOf(file).toLowerCase()),
  ]);
  const files = new Map<string, string>();
  for (const item of items) {
    const file = state.items[item.id]?.file ?? newFile(root, item, taken, existing);
    taken.add(slugOf(file).toLowerCase());
    files.set(item.id, file);
  }
  return { state, files };
}

/** Decides what becomes of each file. One that an earlier import wrote is only replaced if nobody edited it. */
export function planFiles(
  root: string,
  { items, issues }: Pick<Conversion, "items" | "issues">,
  { state, files }: ItemFiles,
): FilePlan {
  const next: ImportState = { ...state, items: { ...state.items }, issues: { ...state.issues } };
  const plan = {
    writes: new Map<string, string>(),
    added: 0,
    rewritten: 0,
    unchanged: 0,
    edited: [] as string[],
  };
  for (const item of items)
    next.items[item.id] = place(files.get(item.id) ?? "", itemText(item), state.items[item.id]);
  for (const issue of issues) {
    const file = `content/issues/${issue.week}.md`;
    const text = issueText(issue);
    next.issues[issue.week] = place(file, text, state.issues[issue.week]);
  }
  const ids = new Set(items.map(({ id }) => id));
  const orphaned = Object.entries(state.items).flatMap(([id, { file }]) => (ids.has(id) ? [] : [file]));
  return { ...plan, orphaned, state: next };

  /** Plans a file, and returns what is remembered of it. */
  function place(file: string, text: string, before: WrittenFile | undefined): WrittenFile {
    const onDisk = attempt(() => readFileSync(join(root, file), "utf8"));
    const hash = hashOf(text);
    if (onDisk === text) {
      plan.unchanged++;
      return { file, hash };
    }
    if (!isOurs(onDisk, before)) {
      plan.edited.push(file);
      return before ?? { file, hash: "" };
    }
    plan.writes.set(file, text);
    if (before) plan.rewritten++;
    else plan.added++;
    return { file, hash };
  }
}

/** Whether a file may be written: it is new, or what the last import wrote. */
function isOurs(onDisk: string | undefined, before: WrittenFile | undefined): boolean {
  if (before === undefined) return onDisk === undefined;
  return onDisk !== undefined && hashOf(onDisk) === before.hash;
}

/** The file for a new item: with the slug of its headline or, if another item has it, with a number behind it. */
function newFile(
  root: string,
  item: ImportedItem,
  taken: ReadonlySet<string>,
  existing: ReadonlyMap<string, string>,
): string {
  const { fields, source } = item;
  const start = fieldsText(item);
  const isTaken = (slug: string) => {
    if (!taken.has(slug)) return false;
    // An import that was killed left the file without remembering it.
    const file = existing.get(slug);
    return file === undefined || !attempt(() => readFileSync(join(root, file), "utf8"))?.startsWith(start);
  };
  const slug =
    newSlug(fields.headline, isTaken) || newSlug(source, isTaken) || newSlug(`item ${fields.date}`, isTaken);
  return existing.get(slug) ?? `content/items/${fields.date.slice(0, 4)}/${slug}.md`;
}

/** The files of all items, by their slug in lower case. */
function slugFiles(root: string): Map<string, string> {
  const names =
    attempt(() => readdirSync(join(root, "content/items"), { recursive: true, encoding: "utf8" })) ?? [];
  const files = names
    .filter((name) => name.endsWith(".md"))
    .map((name) => `content/items/${name.replaceAll("\\", "/")}`);
  return new Map(files.map((file) => [slugOf(file).toLowerCase(), file]));
}

/** An item's file: its fields in the order of the manual, then its body. */
function itemText(item: ImportedItem): string {
  return `${fieldsText(item)}${item.body === "" ? "" : `\n${item.body}`}`;
}

function fieldsText({ fields }: ImportedItem): string {
  const ordered = Object.keys(itemFields.shape).map((name) => [name, fields[name as keyof typeof fields]]);
  const byline =
    Array.isArray(fields.byline) && fields.byline.length === 1 ? { byline: fields.byline[0] } : {};
  return frontMatter({ ...Object.fromEntries(ordered), ...byline });
}

function issueText({ title, introduction, formerAddresses }: ImportedIssue): string {
  const written = withoutBlanks({ title, formerAddresses });
  const fields = Object.keys(written).length === 0 ? "" : frontMatter(written);
  return introduction === "" ? fields : `${fields}${fields && "\n"}${introduction.trim()}\n`;
}
