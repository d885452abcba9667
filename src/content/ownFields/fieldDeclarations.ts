import { z } from "zod";
import { memoize } from "../../cache/memoize.ts";
import { day, listOf, webUrl } from "../schema/fieldTypes.ts";
import { id, name, paragraph, sentence } from "../schema/textTypes.ts";
import { type OwnFieldOwner, ownFieldName, ownFieldOwners } from "./ownFields.ts";

/** What the values of a declared field can be, by the word that editors write. */
const types = {
  text: paragraph,
  number: z.number("must be a number"),
  "whole number": z.int("must be a whole number"),
  date: day,
  "web address": webUrl,
  "true or false": z.boolean("must be true or false"),
} as const;

const owners = Object.keys(ownFieldOwners) as [OwnFieldOwner, ...OwnFieldOwner[]];
const typeNames = Object.keys(types) as [keyof typeof types, ...(keyof typeof types)[]];

/** An entry of `_data/fields.yaml`: a field that a digest adds. */
export const fieldEntry = z
  .strictObject({
    name: id
      .refine(
        (value) => ownFieldName.test(value),
        "must be `x-` and a word in lower-case letters, such as x-region",
      )
      .describe("The name of the field: `x-` and a word in lower-case letters, for example `x-region`."),
    of: z.enum(owners).default("item").describe("What has the field."),
    type: z.enum(typeNames).default("text").describe("What its value must be."),
    list: z
      .boolean("must be true or false")
      .default(false)
      .describe("`true` if it is a list of such values."),
    choices: listOf(name)
      .min(1, "must have at least one entry")
      .optional()
      .describe("The texts that it can be, if there are only some."),
    required: z
      .boolean("must be true or false")
      .default(false)
      .describe("`true` if it must not be left out."),
    requiredFrom: day
      .optional()
      .describe(
        "In place of `required`, for items: the day from which they must have the field. Older items may leave it out.",
      ),
    description: sentence
      .optional()
      .describe("What it is for, and what to write. Editors see this, readers do not."),
  })
  .refine(({ choices, type }) => choices === undefined || type === "text", {
    path: ["type"],
    error: "must be left out where there are `choices`",
  })
  .refine(({ required, requiredFrom }) => !required || requiredFrom === undefined, {
    path: ["requiredFrom"],
    error: "must be left out where `required` is true",
  })
  .refine(({ of, requiredFrom }) => of === "item" || requiredFrom === undefined, {
    path: ["requiredFrom"],
    error: "must be left out where the field is not of an item, because nothing else has a day",
  });

export type FieldEntry = z.output<typeof fieldEntry>;

/** The fields that a digest declares, by what has them: a schema of each. */
export type OwnFieldSchemas = Readonly<Partial<Record<OwnFieldOwner, z.ZodObject>>>;

/** Makes the schemas of declared fields. Of two with one name, the first counts. */
export function ownFieldSchemas(entries: readonly FieldEntry[]): OwnFieldSchemas {
  const shapes: Partial<Record<OwnFieldOwner, Record<string, z.ZodType>>> = {};
  for (const entry of entries) {
    const shape = shapes[entry.of] ?? {};
    shape[entry.name] ??= schemaOf(entry);
    shapes[entry.of] = shape;
  }
  return Object.fromEntries(Object.entries(shapes).map(([owner, shape]) => [owner, z.strictObject(shape)]));
}

/** The day from which a field is required, if it is not always so. */
const firstDays = z.registry<{ readonly day: string }>();

/** The fields of a schema that are required only from a day on, and that day. */
const lateFields = memoize(({ shape }: z.ZodObject) =>
  Object.entries<z.ZodType>(shape).flatMap(([name, field]) => {
    const from = firstDays.get(field)?.day;
    return from === undefined ? [] : [{ name, field, from }];
  }),
);

/** The schema without what is required only after a day. Without a day, all of it. */
export function schemaOn(schema: z.ZodObject, day: string | undefined): z.ZodObject {
  const late = lateFields(schema).filter(({ from }) => day !== undefined && day < from);
  if (late.length === 0) return schema;
  return schema.extend(Object.fromEntries(late.map(({ name, field }) => [name, field.optional()])));
}

/** The name of a declared field, and what it is for. */
export interface OwnFieldName {
  readonly name: string;
  readonly description: string | undefined;
}

/** The fields that an owner must have from now on. */
export function requiredOwnFields(owner: OwnFieldOwner, schemas: OwnFieldSchemas): OwnFieldName[] {
  return Object.entries<z.ZodType>(schemas[owner]?.shape ?? {})
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([name, { description }]) => ({ name, description }));
}

function schemaOf({ type, choices, list, required, requiredFrom, description }: FieldEntry): z.ZodType {
  const each = choices ? z.enum(choices) : types[type];
  const value = list ? listOf(each).min(1, "must have at least one entry") : each;
  const field = required || requiredFrom ? value : value.optional();
  const described: z.ZodType = description ? field.describe(description) : field;
  // A type is shared by all fields of that type.
  return requiredFrom ? described.clone().register(firstDays, { day: requiredFrom }) : described;
}
