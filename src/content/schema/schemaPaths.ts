import { z } from "zod";
import type { Path } from "../yaml/yamlNodes.ts";

/** A path as editors read it: `keyDates[0].date`. */
export function pathText(path: Path): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join("");
}

/** The value at a path; undefined when there is none. Inherited properties such as `constructor` do not count. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, part)
        ? (at as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/** The value without fields that are written but blank: they mean the same as fields that are left out. */
export function withoutBlankFields(value: unknown, schema: z.ZodType | undefined): unknown {
  // Few items have any, and looking in the schema is expensive.
  if (!mayHaveBlanks(value)) return value;
  const at = unwrapped(schema);
  if (at instanceof z.ZodArray && Array.isArray(value))
    return value.map((each) => withoutBlankFields(each, at.element as z.ZodType));
  if (!(at instanceof z.ZodObject) || typeof value !== "object" || value === null || Array.isArray(value))
    return value;
  const written = Object.entries(value).filter(([name, each]) => !isBlankField(each, step(at, name)));
  return Object.fromEntries(written.map(([name, each]) => [name, withoutBlankFields(each, step(at, name))]));
}

function mayHaveBlanks(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return isBlankValue(value);
  const values = Object.values(value);
  return values.length === 0 || values.some(mayHaveBlanks);
}

/** Whether a field of a group is blank. In a field that is not required, an empty text is. */
function isBlankField(value: unknown, schema: z.ZodType | undefined): boolean {
  return schema !== undefined && (value === null || (isWrapped(schema) && isBlank(value, schema)));
}

/** Whether a value is what content managers write for a blank: an empty text, or a group of blanks, or a list of these. */
function isBlank(value: unknown, schema: z.ZodType | undefined): boolean {
  const at = unwrapped(schema);
  if (at instanceof z.ZodArray && Array.isArray(value))
    return value.every((each) => isBlank(each, at.element as z.ZodType));
  if (at instanceof z.ZodObject && typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.entries(value).every(([name, each]) => each === null || isBlank(each, step(at, name)));
  return isBlankText(value);
}

/** The field of a file that a field within it belongs to: `subscribe` of `subscribe.topics[0].value`. */
export function outermostField(field: string): string {
  return /^[^.[]*/.exec(field)?.[0] ?? "";
}

/** Whether a value says nothing: there is none, or an empty text. */
export function isBlankValue(value: unknown): boolean {
  return value === null || isBlankText(value);
}

function isBlankText(value: unknown): boolean {
  return typeof value === "string" && value.trim() === "";
}

/** The names of the fields in the group at a path; none where it is not a group. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** What the field manual says about the field at a path or, for an entry of a list, about the list. */
export function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const description = descriptionOf(step(schemaAt(schema, path.slice(0, length - 1)), path[length - 1]));
    if (description !== undefined) return description;
  }
  return undefined;
}

/** The description of a schema, or of the schema that it wraps. */
export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  return schema?.description ?? (isWrapped(schema) ? descriptionOf(schema.unwrap() as z.ZodType) : undefined);
}

/** The schema without the wrappers that make it optional. */
export function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  return isWrapped(schema) ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

/** Whether a value is allowed at a path. */
export function isValidAt(schema: z.ZodType, path: Path, value: unknown): boolean {
  return schemaAt(schema, path)?.safeParse(value).success ?? false;
}

/** The first issue with a value at a path; undefined where it is allowed. */
export function issueAt(schema: z.ZodType, path: Path, value: unknown): z.core.$ZodIssue | undefined {
  const [issue] = schemaAt(schema, path)?.safeParse(value).error?.issues ?? [];
  return issue && { ...issue, path: [...path] };
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return unwrapped(path.reduce<z.ZodType | undefined>(step, schema));
}

function step(schema: z.ZodType | undefined, part: string | number | undefined): z.ZodType | undefined {
  const at = unwrapped(schema);
  if (at instanceof z.ZodArray) return at.element as z.ZodType;
  if (!(at instanceof z.ZodObject) || typeof part !== "string" || !Object.hasOwn(at.shape, part))
    return undefined;
  return at.shape[part] as z.ZodType;
}

function isWrapped(schema: z.ZodType | undefined): schema is z.ZodOptional | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}
