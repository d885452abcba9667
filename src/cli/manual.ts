import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refreshEditorFiles } from "../content/editorSupport/editorFiles.ts";
import { fieldManual } from "../content/editorSupport/fieldManual.ts";
import { reportTo } from "../content/problem.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import { type ExitCode, UsageError } from "../failure.ts";
import { isInstalled, packageFolder } from "../folders.ts";
import { houseRulesManual } from "../lint/houseRulesManual.ts";

/** `npm run manual`: writes the field manual, the manual of house style, and the schemas and snippets for text editors. */
export default function manualCommand(): ExitCode {
  if (isInstalled)
    throw new UsageError("`manual` writes the manuals of Standfirst itself. Run it in a clone.");
  writeFileSync(join(packageFolder, "docs/fields.md"), fieldManual());
  console.log("docs/fields.md is written.");
  writeFileSync(join(packageFolder, "docs/house-style.md"), houseRulesManual());
  console.log("docs/house-style.md is written.");
  mkdirSync(join(packageFolder, ".vscode/schemas"), { recursive: true });
  for (const file of refreshEditorFiles(packageFolder, readRegisters(packageFolder, reportTo([]))))
    console.log(`${file} is written.`);
  return 0;
}
