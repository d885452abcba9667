import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageFolder } from "./folders.ts";

/*
 * The modules that are imported by their path. In the compiled program another module takes the place of this one: see `launch/compile.mjs`.
 */

/** What a module exports. `source` is its path, such as `templates/pages/index.11ty.tsx`. */
export async function importModule(source: string): Promise<unknown> {
  return import(pathToFileURL(join(packageFolder, source)).href);
}
