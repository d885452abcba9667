import { z } from "zod";
import { formatCount } from "../limits.ts";
import { descriptionOf, unwrapped } from "../schema/schemaPaths.ts";

/** The table rows of a group of fields. Nested fields follow the field that contains them: `image`, then `image.src`. */
export function rowsOf(group: z.ZodObject, within: string): string[] {
  return Object.entries(group.shape).flatMap(([name, schema]) => {
    const field = schema as z.ZodType;
    const isNeeded = !field.safeParse(undefined).success;
    const cells = [
      `\`${within}${name}\``,
      isNeeded ? "yes" : "",
      kindOfValue(field),
      descriptionOf(field) ?? "",
    ];
    return [
      `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`,
      ...inner(field, within + name),
    ];
  });
}

function inner(field: z.ZodType, name: string): string[] {
  const at = unwrapped(field);
  if (at instanceof z.ZodObject) return rowsOf(at, `${name}.`);
  const entry = at instanceof z.ZodArray ? unwrapped(at.element as z.ZodType) : undefined;
  return entry instanceof z.ZodObject ? rowsOf(entry, `${name}[].`) : [];
}

/** What a field's value must be, taken from the message for a wrong value. */
function kindOfValue(field: z.ZodType): string {
  const at = unwrapped(field);
  const hasDefault = field instanceof z.ZodDefault && typeof field.def.defaultValue === "string";
  const byDefault = hasDefault ? ` (default: \`${field.def.defaultValue}\`)` : "";
  if (at instanceof z.ZodObject) return "fields of its own";
  if (at instanceof z.ZodEnum)
    return `one of ${at.options.map((each) => `\`${each}\``).join(", ")}${byDefault}`;
  if (at instanceof z.ZodArray && unwrapped(at.element as z.ZodType) instanceof z.ZodObject)
    return `a list${limitOf(at)} with these fields`;
  const rule = at?.safeParse(Symbol("no value")).error?.issues[0]?.message ?? "";
  return `${rule.replace(/^must be /, "")}${limitOf(at)}${byDefault}`;
}

/** The limit of a text, of a list or of the texts in a list: ", up to 300 characters". */
function limitOf(schema: z.ZodType | undefined): string {
  if (schema === undefined) return "";
  const { anyOf, ...own } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return limitIn(anyOf?.at(-1) ?? own);
}

function limitIn({ maxLength, maxItems, items }: z.core.JSONSchema.BaseSchema): string {
  if (maxLength !== undefined) return `, up to ${formatCount(maxLength)} characters`;
  if (maxItems === undefined) return "";
  const each = limitIn(items as z.core.JSONSchema.BaseSchema);
  return `, up to ${formatCount(maxItems)} entries${each && ` of${each.slice(1)}`}`;
}
