import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeAtomic } from "../../files/atomicWrite.ts";
import type { Registers } from "../registers/registers.ts";
import type { FileKindName } from "../schema/fileKinds.ts";
import { jsonSchema, schemaNames } from "./jsonSchema.ts";
import { itemSnippets } from "./snippets.ts";

/** The folder with a digest's settings for VS Code. */
const folder = ".vscode";

/** The first lines of the snippets: VS Code allows comments in them. */
const snippetsNote = `// Standfirst writes this file again whenever the registers change: edits in it are lost.
// Put snippets of your own into another file, such as ${folder}/our.code-snippets.
`;

/** The schemas and snippets for VS Code, by their path below the root. They depend on the registers. */
export function editorFiles(registers: Registers): Map<string, string> {
  return new Map([
    ...schemaNames.map((name) => [schemaPath(name), toJson(jsonSchema(name, registers))] as const),
    [`${folder}/standfirst.code-snippets`, snippetsNote + toJson(itemSnippets(registers))],
  ]);
}

/** The path of a schema below the root. */
export function schemaPath(name: FileKindName): string {
  return `${folder}/schemas/${name}.json`;
}

/**
 * Updates those files below `root` where they differ. A digest without schemas is left alone. Returns the paths of the files that were
 * written.
 */
export function refreshEditorFiles(root: string, registers: Registers): string[] {
  if (!existsSync(join(root, folder, "schemas"))) return [];
  const stale = [...editorFiles(registers)].filter(
    ([file, text]) => readIfPresent(join(root, file)) !== text,
  );
  for (const [file, text] of stale) replace(join(root, file), text);
  return stale.map(([file]) => file);
}

function replace(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeAtomic(path, text);
}

function readIfPresent(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
