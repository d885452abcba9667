import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CacheFile } from "../../../src/cache/cacheFormat.ts";
import { listFiles } from "../../../src/content/files/listFiles.ts";
import { type ReadMany, updateItemCache } from "../../../src/content/itemCache/itemCache.ts";
import { encodeItemFiles } from "../../../src/content/itemCache/itemReaders.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";
import { aFolder } from "../../support/site.ts";

export const [rain, snow, fog] = [
  "content/items/rain.md",
  "content/items/snow.md",
  "content/items/fog.md",
] as const;
/** Two items without problems, and one with a problem. */
export const threeItems = {
  [rain]: anItem({ headline: "It rained" }, "Ünder the *clouds*."),
  [snow]: anItem({ headline: "It snowed" }),
  [fog]: anItem({ headline: "There was fog", topics: [] }),
};

/** A digest and the cache of its items. */
export function anItemCache(files: Files) {
  const [root, path] = [aDigest(files), join(aFolder(), "items")];
  const file: CacheFile = { path, name: "items", version: "v" };
  return {
    root,
    file,
    path,
    /** Reads all items, as a build does. Returns the files that were read, and all items. */
    async update(version = "v", reader = encodeItemFiles) {
      let read: readonly string[] = [];
      const readMany: ReadMany = async (root, changed, add) => {
        read = changed;
        for (const record of reader(root, changed)) add(record);
      };
      const names = listFiles(root, "content/items", ".md", () => {});
      const { items } = await updateItemCache(root, names, { ...file, version }, readMany);
      return { read, items };
    },
    damage(change: (text: string) => string) {
      writeFileSync(path, change(readFileSync(path, "latin1")), "latin1");
    },
  };
}
