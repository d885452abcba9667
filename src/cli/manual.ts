import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refreshEditorFiles } from "../content/editorSupport/editorFiles.ts";
import { fieldManual } from "../content/editorSupport/fieldManual.ts";
import { reportTo } from "../content/problem.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import type { ExitCode } from "../failure.ts";
import { houseRulesManual } from "../lint/houseRulesManual.ts";
import { projectFolder } from "../projectFolder.ts";
import { readWords } from "./options.ts";

/** `npm run manual`: writes the field manual, the manual of house style, and the schemas and snippets for text editors. */
export default function manualCommand(words: readonly string[]): ExitCode {
  readWords(words, {});
  writeFileSync(join(projectFolder, "docs/fields.md"), fieldManual());
  console.log("docs/fields.md is written.");
  writeFileSync(join(projectFolder, "docs/house-style.md"), houseRulesManual());
  console.log("docs/house-style.md is written.");
  mkdirSync(join(projectFolder, ".vscode/schemas"), { recursive: true });
  for (const file of refreshEditorFiles(projectFolder, readRegisters(projectFolder, reportTo([]))))
    console.log(`${file} is written.`);
  return 0;
}
