import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newSlug } from "../../content/newSlug.ts";
import { slugOf } from "../../content/slug.ts";
import { attempt } from "../../files/attempt.ts";
import type { ImportedItem } from "../importedItem.ts";
import { fieldsText } from "./fileTexts.ts";
import { type ImportState, readImportState } from "./importState.ts";

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
