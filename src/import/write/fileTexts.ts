import { itemFields } from "../../content/schema/index.ts";
import { frontMatter, withoutBlanks } from "../../content/yaml/writeYaml.ts";
import type { ImportedIssue, ImportedItem } from "../importedItem.ts";

/** An item's file: its fields in the order of the manual, then its body. */
export function itemText(item: ImportedItem): string {
  return `${fieldsText(item)}${item.body === "" ? "" : `\n${item.body}`}`;
}

/** The front matter of an item. */
export function fieldsText({ fields }: ImportedItem): string {
  const ordered = Object.keys(itemFields.shape).map((name) => [name, fields[name as keyof typeof fields]]);
  const byline =
    Array.isArray(fields.byline) && fields.byline.length === 1 ? { byline: fields.byline[0] } : {};
  return frontMatter({ ...Object.fromEntries(ordered), ...byline });
}

/** The file of an issue. */
export function issueText({ title, number, image, introduction, formerAddresses }: ImportedIssue): string {
  const written = withoutBlanks({ title, number, image, formerAddresses });
  const fields = Object.keys(written).length === 0 ? "" : frontMatter(written);
  return introduction === "" ? fields : `${fields}${fields && "\n"}${introduction.trim()}\n`;
}
