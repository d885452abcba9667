import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Assets } from "../../../templates/edition.ts";
import { copyPictures, writeAssets } from "../../publish/assets.ts";

/**
 * Brings what pages load in a preview up to date with the digest below `root`. Returns the addresses of `assets`, which are written where
 * they are not known yet or were removed.
 */
export async function updateAssets(root: string, output: string, assets?: Assets): Promise<Assets> {
  removeOldPictures(root, output);
  if (assets && Object.values(assets).every((file) => existsSync(join(output, file)))) {
    copyPictures(root, output);
    return assets;
  }
  rmSync(join(output, "assets"), { recursive: true, force: true });
  return writeAssets(root, output, "");
}

/** Removes pictures that the digest no longer has, or has a folder of the same name for. */
function removeOldPictures(root: string, output: string): void {
  const [from, to] = [join(root, "content/images"), join(output, "images")];
  if (!existsSync(to)) return;
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    const picture = join(entry.parentPath, entry.name);
    const source = statSync(join(from, relative(to, picture)), { throwIfNoEntry: false });
    if (source?.isDirectory() !== entry.isDirectory()) rmSync(picture, { recursive: true, force: true });
  }
}
