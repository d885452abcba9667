import { readText } from "../files/readFile.ts";
import { blank, readFrontMatter } from "../yaml/frontMatter.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { Named } from "./checkReferences.ts";

/** An item's file, whose front matter is read again for its places when one is first asked for. */
export function placedItem(root: string, file: string): Named {
  let known: YamlText | undefined;
  return {
    file,
    yaml() {
      known ??= placesOf(root, file);
      return known;
    },
  };
}

/** The front matter of a file, read again for the places in it. */
export function placesOf(root: string, file: string): YamlText {
  const text = readText(root, file);
  const parts = typeof text === "string" ? readFrontMatter(text) : [];
  if (!("fields" in parts)) return blank;
  return Array.isArray(parts.fields) ? (parts.rest ?? blank) : parts.fields;
}
