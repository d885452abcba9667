import { importModule } from "./importModule.ts";
import type { Pagefind, PagefindEntry, PagefindModule } from "./pagefind.ts";
import { checkBuild, fetchJson } from "./searchNames.ts";
import { sitePath } from "./sitePath.ts";

/** Loads Pagefind's own program, for an index that it wrote itself. Throws if that is not the index with this hash. */
export async function openPagefind(index: string): Promise<Pagefind> {
  const [{ createInstance }, { languages }] = await Promise.all([
    importModule<PagefindModule>(`${sitePath}/pagefind/pagefind.js`),
    fetchJson<PagefindEntry>("pagefind/pagefind-entry.json"),
  ]);
  checkBuild({ index: languages.en?.hash }, index);
  return createInstance({ noWorker: true });
}
