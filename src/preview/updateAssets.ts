import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Assets } from "../../templates/renderContext.ts";
import { copyPictures, writeAssets } from "../build/assets.ts";

/**
 * Brings what pages load in a preview up to date with the digest below `root`. Returns the addresses of `assets`, which are written where
 * they are not known yet or were removed.
 */
export async function updateAssets(root: string, output: string, assets?: Assets): Promise<Assets> {
  if (assets && Object.values(assets).every((file) => existsSync(join(output, file)))) {
    copyPictures(root, output);
    return assets;
  }
  rmSync(join(output, "assets"), { recursive: true, force: true });
  return writeAssets(root, output, "");
}
