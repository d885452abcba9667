import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Failure } from "../../failure.ts";
import { attempt } from "../../files/attempt.ts";

/** The file that remembers what imports wrote. */
export const stateFile = "content/import.json";

/** A file that an import wrote. No name in it leads out of the folder. */
const written = z.strictObject({
  file: z.string().regex(/^content\/(?:items|issues|images)\/(?!.*(?:^|\/)\.)[^\\\0]+$/),
  hash: z.string(),
});

const stateFields = z.strictObject({
  version: z.literal(1),
  items: z.record(z.string(), written),
  issues: z.record(z.string(), written),
  pictures: z.record(z.string(), z.string().regex(/^[^/\\\0.][^/\\\0]*$/)),
});

/** What earlier imports wrote: the file of each item by its id, of each issue's text by its week, with the hash of what was written; and the names of pictures. */
export type ImportState = z.output<typeof stateFields>;
export type WrittenFile = z.output<typeof written>;

/** Reads what earlier imports wrote. Throws a Failure if the file is damaged: without it, an import could not know which files are whose. */
export function readImportState(root: string): ImportState {
  const path = join(root, stateFile);
  if (!existsSync(path)) return { version: 1, items: {}, issues: {}, pictures: {} };
  const state = stateFields.safeParse(attempt(() => JSON.parse(readFileSync(path, "utf8"))));
  if (state.success) return state.data;
  throw new Failure(
    `${stateFile} can't be read. Restore it from git: it says which files the last import wrote. Nothing was written.`,
  );
}

/** The text of the file: a line for each entry, in a fixed order, so that git shows what changed. */
export function importStateText({ items, issues, pictures }: ImportState): string {
  const part = (name: string, entries: Readonly<Record<string, unknown>>) => {
    const lines = Object.keys(entries)
      .sort()
      .map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(entries[id])}`);
    return `  ${JSON.stringify(name)}: {${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}}`;
  };
  const parts = [part("items", items), part("issues", issues), part("pictures", pictures)];
  return `{\n  "version": 1,\n${parts.join(",\n")}\n}\n`;
}
