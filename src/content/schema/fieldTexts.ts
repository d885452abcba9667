import { z } from "zod";
import { longest } from "../limits.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import { webUrl } from "./fieldTypes.ts";
import { unwrapped } from "./schemaPaths.ts";
import { isText } from "./textTypes.ts";

/** A text in a field, as it is written: words for readers, or a web address. */
export interface FieldText {
  readonly path: Path;
  readonly text: string;
  readonly isAddress: boolean;
}

/** The texts for readers and the web addresses in a value. Values that do not fit the schema, or are longer than all limits, are skipped. */
export function fieldTextsIn(schema: z.ZodType, value: unknown, path: Path = []): FieldText[] {
  const at = unwrapped(schema);
  if (at instanceof z.ZodUnion)
    return (at.options as z.ZodType[]).flatMap((option) => fieldTextsIn(option, value, path));
  if (typeof value === "string") {
    if (value.length > longest.url) return [];
    const isAddress = isOfKind(at, (kind) => kind._zod.def === webUrl._zod.def);
    return isAddress || isOfKind(at, isText) ? [{ path, text: value, isAddress }] : [];
  }
  if (at instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((each, index) => fieldTextsIn(at.element as z.ZodType, each, [...path, index]));
  if (!(at instanceof z.ZodObject) || typeof value !== "object" || value === null) return [];
  return Object.entries(at.shape).flatMap(([name, field]) =>
    Object.hasOwn(value, name)
      ? fieldTextsIn(field as z.ZodType, (value as Record<string, unknown>)[name], [...path, name])
      : [],
  );
}

/** A name may become a list of one name. */
function isOfKind(schema: z.ZodType | undefined, isKind: (schema: z.ZodType) => boolean): boolean {
  if (schema && isKind(schema)) return true;
  return schema instanceof z.ZodPipe && isOfKind(schema.in as z.ZodType, isKind);
}
