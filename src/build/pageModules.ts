import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageModule } from "../../templates/pageTemplate.ts";
import { programFile, sourcesFolder } from "../projectFolder.ts";

/** The folders of templates: pages in HTML, and other files such as feeds. */
const templateFolders = ["templates/pages", "templates/files"];

let modules: Promise<ReadonlyMap<string, PageModule>> | undefined;

/** What each template exports, by the name of its file. Loads the templates once. */
export function pageModules(): Promise<ReadonlyMap<string, PageModule>> {
  modules ??= load();
  return modules;
}

async function load(): Promise<ReadonlyMap<string, PageModule>> {
  const sources = templateFolders.flatMap((folder) =>
    readdirSync(join(sourcesFolder, folder)).map((name) => ({ name, source: `${folder}/${name}` })),
  );
  const loaded = sources.map(
    async ({ name, source }): Promise<[string, PageModule]> => [
      name,
      await import(pathToFileURL(programFile(source)).href),
    ],
  );
  return new Map(await Promise.all(loaded));
}
