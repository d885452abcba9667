import { realpathSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { decodeAddress, pathOf } from "../../content/siteAddresses.ts";
import { isWithin } from "../../files/isWithin.ts";
import type { SourcePost } from "../sourcePost.ts";

/** Folders that programs publish at the root of a site. */
const published = ["", "static", "public", "assets", "content", "src", "images", "attachments"];

/**
 * The file of a picture below the folder of a site, by its address as a post writes it: relative to the post, or to a folder that is published.
 * Undefined if there is none, or it leads out of the folder.
 */
export function folderPicture(root: string, { source }: SourcePost, address: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  const path = decodeAddress(pathOf(address)).replace(/^\{(?:static|filename|attach)\}/, "");
  const beside = path.startsWith("/") ? [] : [posix.join(posix.dirname(source), path)];
  const candidates = [...beside, ...published.map((folder) => posix.join(folder, path.replace(/^\/+/, "")))];
  return candidates.find((file) => isFileWithin(root, file));
}

function isFileWithin(root: string, file: string): boolean {
  if (posix.normalize(file).startsWith("..")) return false;
  try {
    const path = realpathSync(join(root, file));
    return isWithin(path, realpathSync(root)) && statSync(path).isFile();
  } catch {
    return false;
  }
}
