import { readText } from "../files/readFile.ts";
import { day } from "../schema/fieldTypes.ts";
import { valueAt } from "../schema/schemaPaths.ts";
import { readFrontMatter } from "../yaml/frontMatter.ts";
import { emptyYaml, readYaml, type YamlText } from "../yaml/yamlText.ts";
import type { ItemSource } from "./checkReferences.ts";

/** An item's file. Its front matter is read again when the first position in it is needed. */
export function itemSource(root: string, file: string): ItemSource {
  let known: YamlText | undefined;
  return {
    file,
    yaml() {
      known ??= readPositions(root, file);
      return known;
    },
  };
}

/** The day of an item whose other fields may be wrong; undefined if that can't be read either. */
export function dayIn({ yaml }: ItemSource): string | undefined {
  const written = valueAt(yaml().value, ["date"]);
  return typeof written === "string" && day.safeParse(written).success ? written.trim() : undefined;
}

/** The front matter of a file, read again for its positions. */
export function readPositions(root: string, file: string): YamlText {
  const text = readText(root, file);
  const parts = typeof text === "string" ? readFrontMatter(text) : [];
  if (!("fields" in parts)) return emptyYaml;
  return Array.isArray(parts.fields) ? (parts.recovered ?? emptyYaml) : parts.fields;
}

/** A YAML file, read again for its positions. */
export function readYamlPositions(root: string, file: string): YamlText {
  const text = readText(root, file);
  const yaml = typeof text === "string" ? readYaml(text) : [];
  return Array.isArray(yaml) ? emptyYaml : yaml;
}
