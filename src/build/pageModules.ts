import type { PageModule } from "../../templates/pageTemplate.ts";
import { importFolder } from "../projectFolder.ts";

let modules: Promise<ReadonlyMap<string, PageModule>> | undefined;

/** What each template exports, by the name of its file. Loads the templates once. */
export function pageModules(): Promise<ReadonlyMap<string, PageModule>> {
  modules ??= load();
  return modules;
}

/** Pages in HTML, and other files such as feeds. */
async function load(): Promise<ReadonlyMap<string, PageModule>> {
  const folders = ["templates/pages", "templates/files"].map((folder) => importFolder<PageModule>(folder));
  return new Map((await Promise.all(folders)).flatMap((folder) => [...folder]));
}
