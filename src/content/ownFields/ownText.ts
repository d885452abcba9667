import type { Json, WithOwnFields } from "./ownFields.ts";

/**
 * A field that a digest adds, as a text that a page can show: a text, a number or, of a list of these, all with semicolons between them.
 * Undefined where there is no such field, or its value is anything else.
 */
export function ownText({ ownFields }: WithOwnFields, name: `x-${string}`): string | undefined {
  const value = ownFields[name];
  if (!isList(value)) return textOf(value);
  const texts = value.flatMap((each) => textOf(each) ?? []);
  return texts.length === value.length && texts.length > 0 ? texts.join("; ") : undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
