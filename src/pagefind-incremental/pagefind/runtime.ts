import { join } from "node:path";
import { cacheVersion } from "../../cache/invalidation.ts";
import { type Parts, readParts, writeParts } from "../cacheParts.ts";
import { fileIn, filesOf, indexHtml, withPagefind } from "./service.ts";

const FILES = ["pagefind.js", "wasm.en.pagefind", "pagefind-entry.json"] as const;

/** The files of Pagefind that run in a reader's browser, and the entry of an index. */
export type PagefindRuntime = Parts<(typeof FILES)[number]>;

/** The runtime. Pagefind gives it out only with an index, so it is cached. */
export async function pagefindRuntime(cache: string): Promise<PagefindRuntime> {
  const file = { path: join(cache, "runtime"), name: "runtime", version: cacheVersion("searchIndex") };
  const cached = readParts(file, FILES, FILES);
  if (cached) return cached;
  // Only an index with an English page has the files for English.
  const page = { url: "/", content: "<html><body><p>A page</p></body></html>" };
  const files = await withPagefind(() => indexHtml([page], filesOf));
  const runtime = Object.fromEntries(FILES.map((name) => [name, fileIn(files, name)])) as PagefindRuntime;
  writeParts(file, FILES, runtime);
  return runtime;
}
