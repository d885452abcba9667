import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../../src/content/files/listFiles.ts";
import { readItemRecords, updateItemCache } from "../../../src/content/itemCache/itemCache.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";
import { aFolder } from "../../support/site.ts";

export const [rain, snow, fog] = [
  "content/items/rain.md",
  "content/items/snow.md",
  "content/items/fog.md",
] as const;
/** Two right items, and a wrong one. */
export const items = {
  [rain]: anItem({ headline: "It rained" }, "Ünder the *clouds*."),
  [snow]: anItem({ headline: "It snowed" }),
  [fog]: anItem({ topics: [] }),
};

/** A digest whose items are read, and the file in which the readings are kept. */
export function aDesk(files: Files) {
  const [root, path] = [aDigest(files), join(aFolder(), "kept")];
  return {
    root,
    path,
    /** Reads all items, as a build does. Tells which had to be read from their files, and what is kept then. */
    async read(version = "v", reader = readItemRecords) {
      let readAnew: readonly string[] = [];
      const readMany = (root: string, unknown: readonly string[]) => {
        readAnew = unknown;
        return reader(root, unknown);
      };
      const names = listFiles(root, "content/items", ".md", () => {});
      const { records } = await updateItemCache(root, names, { path, version, readMany });
      return { readAnew, kept: records };
    },
    damage(change: (text: string) => string) {
      writeFileSync(path, change(readFileSync(path, "latin1")), "latin1");
    },
  };
}
