import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageModule } from "../../templates/pageKind.ts";
import { programFile, sourcesFolder } from "../program.ts";

/** The folder of the templates: one file for each kind of page. */
const pagesFolder = "templates/pages";

let modules: Promise<ReadonlyMap<string, PageModule>> | undefined;

/** What the templates export, by their files' names; loaded once. */
export function pageModules(): Promise<ReadonlyMap<string, PageModule>> {
  modules ??= load();
  return modules;
}

async function load(): Promise<ReadonlyMap<string, PageModule>> {
  const names = readdirSync(join(sourcesFolder, pagesFolder)).sort();
  const loaded = names.map(
    async (name): Promise<[string, PageModule]> => [
      name,
      await import(pathToFileURL(programFile(`${pagesFolder}/${name}`)).href),
    ],
  );
  return new Map(await Promise.all(loaded));
}
