import { z } from "zod";
import { itemFields, labelIds, type OptionalField, optionalFields } from "../schema/index.ts";
import { valueAt } from "../schema/schemaPaths.ts";
import { normalizeText } from "../schema/textTypes.ts";
import type { Registers } from "./registers.ts";
import type { SiteYaml } from "./siteYaml.ts";

/** The labels that items may have, as far as `_data/site.yaml` can be read. */
export function readLabels({ yaml }: SiteYaml): string[] {
  const labels = valueAt(yaml().value, ["labels"]);
  if (!Array.isArray(labels)) return labelIds({});
  return labels.map((label) => valueAt(label, ["id"])).filter((id): id is string => typeof id === "string");
}

/** The sections that items may be in, as far as `_data/site.yaml` can be read. */
export function readSections({ yaml }: SiteYaml): string[] {
  const sections = valueAt(yaml().value, ["sections"]);
  return Array.isArray(sections)
    ? sections.filter((name) => typeof name === "string").map(normalizeText)
    : [];
}

/** The fields that items may leave out, as far as `_data/site.yaml` can be read. */
export function readOptional({ yaml }: SiteYaml): OptionalField[] {
  const fields = valueAt(yaml().value, ["optional"]);
  return Array.isArray(fields) ? optionalFields.filter((name) => fields.includes(name)) : [];
}

/** The same fields, of which some may be left out. */
export function mayLeaveOut(fields: z.ZodObject, optional: Registers["optional"]): z.ZodObject {
  return fields.extend(
    Object.fromEntries(optional.map((name) => [name, (fields.shape[name] as z.ZodType).optional()])),
  );
}

/** The fields of items in a digest, which says what labels there are and what may be left out: for code editors. */
export function itemFieldsWith({ labels, optional }: Pick<Registers, "labels" | "optional">): z.ZodObject {
  const fields: z.ZodObject = mayLeaveOut(itemFields, optional);
  if (labels.length === 0) return fields;
  const { label } = itemFields.shape;
  return fields.extend({
    label: z
      .enum(labels)
      .optional()
      .describe(label.description ?? ""),
  });
}
