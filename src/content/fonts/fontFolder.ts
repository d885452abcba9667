import { join } from "node:path";
import { packageFolder, packageFolderFrom } from "../../folders.ts";
import type { FontFile } from "./fonts.ts";

/** The folder of a font package that is installed for the digest at `root`, or with Standfirst; undefined if there is none. */
export function fontFolder(root: string, name: string): string | undefined {
  return packageFolderFrom(root, name) ?? packageFolderFrom(packageFolder, name);
}

/** Where a file of a font is. */
export function fontPath(root: string, file: FontFile): string {
  return join(file.package === undefined ? root : (fontFolder(root, file.package) ?? root), file.path);
}
