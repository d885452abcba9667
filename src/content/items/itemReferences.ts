import type { RegisterName } from "../registers/registers.ts";
import { longest, most } from "../schema/limits.ts";
import type { PartialDate } from "../schema/partialDate.ts";
import { valueAt } from "../schema/schemaPaths.ts";
import { normalizeText } from "../schema/textTypes.ts";
import type { Path } from "../yaml/yamlNodes.ts";

/** A name that an item gives to something else: of what kind it is, and where it stands. */
export interface ItemReference {
  readonly kind: RegisterName | "picture" | "related" | "time" | "former";
  readonly target: string;
  readonly path: Path;
}

/** Every name in an item's fields: as they are checked or, where one of them is wrong, as they are written. */
export function itemReferences(value: unknown): ItemReference[] {
  return [
    ...listed(value, "topics", "topics"),
    ...listed(value, "organisations", "organisations"),
    ...listed(value, "people", "people"),
    ...single(value, "series", ["series"]),
    ...single(value, "picture", ["image", "src"]),
    ...listed(value, "related", "related", "item"),
    ...listed(value, "time", "keyDates", "date"),
    ...listed(value, "former", "formerSlugs"),
  ];
}

/** The texts of a list or, with `inner`, of the field of that name in each of its entries. */
function listed(
  value: unknown,
  kind: ItemReference["kind"],
  list: string,
  ...inner: readonly string[]
): ItemReference[] {
  const entries = valueAt(value, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.slice(0, most.entries).flatMap((_, index) => single(value, kind, [list, index, ...inner]));
}

/** The text at a path; none when there is something else, or too long a text. */
function single(value: unknown, kind: ItemReference["kind"], path: Path): ItemReference[] {
  const there = valueAt(value, path);
  const found = isMoment(there) ? there.text : there;
  if (typeof found !== "string" || found.length > longest.sentence) return [];
  return found.trim() !== "" ? [{ kind, path, target: normalizeText(found) }] : [];
}

function isMoment(value: unknown): value is PartialDate {
  return typeof value === "object" && value !== null && "precision" in value && "text" in value;
}
