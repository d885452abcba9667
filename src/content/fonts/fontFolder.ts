import { createRequire } from "node:module";
import { join } from "node:path";
import { attempt } from "../../files/attempt.ts";
import { statsOf } from "../../files/fileStats.ts";
import { libraryFolder } from "../../folders.ts";
import type { FontFile } from "./fonts.ts";

/** The folder of a font package that is installed for the digest at `root`, or with Standfirst; undefined if there is none. */
export function fontFolder(root: string, name: string): string | undefined {
  const { resolve } = createRequire(join(root, "package.json"));
  const own = resolve
    .paths(name)
    ?.map((path) => join(path, name))
    .find((path) => statsOf(join(path, "package.json"))?.isFile());
  return own ?? attempt(() => libraryFolder(name));
}

/** Where a file of a font is. */
export function fontPath(root: string, file: FontFile): string {
  return join(file.package === undefined ? root : (fontFolder(root, file.package) ?? root), file.path);
}
