import { z } from "zod";
import type { Path } from "../yaml/yamlNodes.ts";
import { type ItemFields, itemFields, itemFieldUses } from "./item.ts";
import { unwrapped, valueAt } from "./schemaPaths.ts";
import { isText } from "./textTypes.ts";

/** What the program does with a field of an item besides showing it on the item's page. */
export interface FieldUse {
  /** Whether house rules read it as prose or, in a group or list of groups, which of its fields they read. */
  readonly prose: boolean | readonly string[];
  /** Whether the search finds items by it: by its texts, or by the labels and names of its entries. */
  readonly keyword: boolean;
  /** Whether `npm run check -- --since` reports a change that readers are not told about. It compares dates and bodies in any case. */
  readonly announced: boolean;
  /** Whether the export has it. */
  readonly exported: boolean;
}

type ItemField = keyof ItemFields;
type FieldsWith<Use extends keyof FieldUse> = {
  [Field in ItemField]: (typeof itemFieldUses)[Field][Use] extends false ? never : Field;
}[ItemField];

/** The names of an item's fields, in the order of the manual. */
export const itemFieldNames = Object.keys(itemFields.shape) as ItemField[];

/** The names of the fields that have a use, in the order of the manual. */
export function fieldsWith<Use extends keyof FieldUse>(use: Use): FieldsWith<Use>[] {
  return itemFieldNames.filter((name): name is FieldsWith<Use> => itemFieldUses[name][use] !== false);
}

/** The names of the fields that have a use, as a type. */
export type AnnouncedField = FieldsWith<"announced">;
export type ExportedField = FieldsWith<"exported">;
export type KeywordField = FieldsWith<"keyword">;

const proseFields = fieldsWith("prose");

/** The paths of the prose in an item's fields, as they are written. */
export function prosePaths(fields: unknown): Path[] {
  return proseFields.flatMap((name): Path[] => {
    const { prose }: FieldUse = itemFieldUses[name];
    if (typeof prose === "boolean") return [[name]];
    const value = valueAt(fields, [name]);
    const groups: Path[] = Array.isArray(value) ? value.map((_, index) => [name, index]) : [[name]];
    return groups.flatMap((group) => prose.map((inner) => [...group, inner]));
  });
}

/** How a single value in a field is written: as words, as a number (or true or false), or exactly: an id, a date, an address. */
export type Notation = "words" | "number" | "exact";

/** The notation of each single value, by the names of its field and of the fields around it: `keyDates.date`. */
export const notations: ReadonlyMap<string, Notation> = new Map(notationsIn(itemFields, []));

function notationsIn(schema: z.ZodType, names: readonly string[]): [string, Notation][] {
  const at = unwrapped(schema);
  if (at instanceof z.ZodArray) return notationsIn(at.element as z.ZodType, names);
  if (at instanceof z.ZodObject)
    return Object.entries(at.shape).flatMap(([name, field]) =>
      notationsIn(field as z.ZodType, [...names, name]),
    );
  const isNumber = at instanceof z.ZodNumber || at instanceof z.ZodBoolean;
  return [[names.join("."), isNumber ? "number" : at && isWords(at) ? "words" : "exact"]];
}

function isWords(schema: z.ZodType): boolean {
  if (isText(schema)) return true;
  if (schema instanceof z.ZodUnion) return schema.options.some((each) => isWords(each as z.ZodType));
  if (schema instanceof z.ZodArray) return isWords(schema.element as z.ZodType);
  return schema instanceof z.ZodPipe && isWords(schema.in as z.ZodType);
}
