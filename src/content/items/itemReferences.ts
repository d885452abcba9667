import { longest, most } from "../limits.ts";
import type { RegisterName } from "../registers/registers.ts";
import type { PartialDate } from "../schema/partialDate.ts";
import { valueAt } from "../schema/schemaPaths.ts";
import { normalizeText } from "../schema/textTypes.ts";
import type { Path } from "../yaml/yamlNodes.ts";

/** A reference from an item to something else: its kind, its target and the path of its field. */
export interface ItemReference {
  readonly kind: RegisterName | "picture" | "related" | "time" | "former" | "label" | "section";
  readonly target: string;
  readonly path: Path;
}

/** All references in an item's fields. `value` holds the checked fields or, if one is wrong, the fields as they are written. */
export function itemReferences(value: unknown): ItemReference[] {
  return [
    ...inList(value, "topics", "topics"),
    ...inList(value, "organisations", "organisations"),
    ...inList(value, "people", "people"),
    ...single(value, "series", ["series"]),
    ...single(value, "storylines", ["storyline"]),
    ...single(value, "label", ["label"]),
    ...single(value, "section", ["section"]),
    ...single(value, "picture", ["image", "src"]),
    ...inList(value, "related", "related", "item"),
    ...inList(value, "time", "keyDates", "date"),
    ...inList(value, "time", "keyDates", "until"),
    ...inList(value, "former", "formerSlugs"),
  ];
}

/** The texts in a list or, with `inner`, the texts in that field of its entries. */
function inList(
  value: unknown,
  kind: ItemReference["kind"],
  list: string,
  ...inner: readonly string[]
): ItemReference[] {
  const entries = valueAt(value, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.slice(0, most.entries).flatMap((_, index) => single(value, kind, [list, index, ...inner]));
}

/** The text at a path; nothing if the value there is not text, or too long. */
function single(value: unknown, kind: ItemReference["kind"], path: Path): ItemReference[] {
  const written = valueAt(value, path);
  const found = isPartialDate(written) ? written.text : written;
  if (typeof found !== "string" || found.length > longest.sentence) return [];
  return found.trim() === "" ? [] : [{ kind, path, target: normalizeText(found) }];
}

function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === "object" && value !== null && "precision" in value && "text" in value;
}
