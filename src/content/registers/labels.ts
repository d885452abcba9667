import { z } from "zod";
import { readYamlPositions } from "../items/frontMatterPositions.ts";
import { itemFields, labelIds } from "../schema/index.ts";
import { valueAt } from "../schema/schemaPaths.ts";
import { normalizeText } from "../schema/textTypes.ts";

/** The labels that items of the digest at `root` may have, as far as `_data/site.yaml` can be read. */
export function readLabels(root: string): string[] {
  const labels = valueAt(readYamlPositions(root, "_data/site.yaml").value, ["labels"]);
  if (!Array.isArray(labels)) return labelIds({});
  return labels.map((label) => valueAt(label, ["id"])).filter((id): id is string => typeof id === "string");
}

/** The sections that items may be in, as far as `_data/site.yaml` can be read. */
export function readSections(root: string): string[] {
  const sections = valueAt(readYamlPositions(root, "_data/site.yaml").value, ["sections"]);
  return Array.isArray(sections)
    ? sections.filter((name) => typeof name === "string").map(normalizeText)
    : [];
}

/** The fields of items, where a label is one of these: for code editors. */
export function itemFieldsWith(labels: readonly string[]): z.ZodObject {
  if (labels.length === 0) return itemFields;
  const { label } = itemFields.shape;
  return itemFields.extend({
    label: z
      .enum(labels)
      .optional()
      .describe(label.description ?? ""),
  });
}
