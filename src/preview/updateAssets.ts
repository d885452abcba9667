import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Assets } from "../../templates/renderContext.ts";
import { copyPictures, writeAssets } from "../build/assets.ts";

/** Updates the files that the pages of a preview load. Writes `assets` if they are new or were deleted. Returns their addresses. */
export async function updateAssets(root: string, output: string, assets?: Assets): Promise<Assets> {
  if (assets && Object.values(assets).every((file) => existsSync(join(output, file)))) {
    copyPictures(root, output);
    return assets;
  }
  rmSync(join(output, "assets"), { recursive: true, force: true });
  return writeAssets(root, output, "");
}
