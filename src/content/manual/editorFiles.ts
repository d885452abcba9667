import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeAtomic } from "../../files/atomicWrite.ts";
import type { Registers } from "../registers/registers.ts";
import type { FileKindName } from "../schema/fileKinds.ts";
import { jsonSchema, schemaNames } from "./jsonSchema.ts";
import { itemSnippets } from "./snippets.ts";

/** The folder in which a digest keeps what its editors' programs know of it. */
const folder = ".vscode";

/** The files that help editors to write, as the schema and the registers say they should be, by their path below the root. */
export function editorFiles(registers: Registers): Map<string, string> {
  return new Map([
    ...schemaNames.map((name) => [schemaPath(name), written(jsonSchema(name, registers))] as const),
    [`${folder}/standfirst.code-snippets`, written(itemSnippets(registers))],
  ]);
}

/** Where a schema lies below the root. */
export function schemaPath(name: FileKindName): string {
  return `${folder}/schemas/${name}.json`;
}

/**
 * Brings those files up to date below `root`: all that are not what they should be are replaced. A digest that keeps no
 * schemas is left alone. Returns the paths of those that were written.
 */
export function refreshEditorFiles(root: string, registers: Registers): string[] {
  if (!existsSync(join(root, folder, "schemas"))) return [];
  const stale = [...editorFiles(registers)].filter(([file, text]) => textOf(join(root, file)) !== text);
  for (const [file, text] of stale) replace(join(root, file), text);
  return stale.map(([file]) => file);
}

function replace(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeAtomic(path, text);
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
