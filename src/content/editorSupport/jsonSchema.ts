import { z } from "zod";
import { schemaOn } from "../ownFields/fieldDeclarations.ts";
import { type OwnFieldOwner, ownFieldName } from "../ownFields/ownFields.ts";
import { itemFieldsWith } from "../registers/labels.ts";
import { entriesOf } from "../registers/registerLookup.ts";
import type { RegisterName, Registers } from "../registers/registers.ts";
import { partialDate, period, siteUrl, webUrl } from "../schema/fieldTypes.ts";
import { type FileKind, type FileKindName, fileKinds } from "../schema/fileKinds.ts";
import {
  headline,
  id,
  literalWord,
  name,
  paragraph,
  pathOrAddress,
  sentence,
  wildcardWord,
} from "../schema/textTypes.ts";

/** A JSON Schema (draft 7, which text editors support), with the texts that they show on hover. */
export type JsonSchema = z.core.JSONSchema.BaseSchema & {
  markdownDescription?: string;
  patternErrorMessage?: string;
  enumDescriptions?: string[];
};

/** The kinds of files that have fields, and therefore a schema. */
export const schemaNames = (Object.keys(fileKinds) as FileKindName[]).filter(
  (name) => Object.keys(fileKinds[name].fields.shape).length > 0,
);

/** The glob pattern of the files that a schema is for: `content/items/**\/*.md`. */
export function schemaFiles(name: FileKindName): string {
  return fileKinds[name].file.replace(/[^/]*<.*>/, "*");
}

/** The fields that hold ids, and the register of each. */
const idFields: Readonly<Record<string, RegisterName>> = {
  topic: "topics",
  topics: "topics",
  organisations: "organisations",
  people: "people",
  series: "series",
  storyline: "storylines",
  broader: "topics",
  seeAlso: "topics",
  successor: "organisations",
  organisation: "organisations",
};

/**
 * What JSON Schema can express of the rules that zod has in code. Except for blank fields, it forbids nothing that `npm run check` allows.
 */
const rules: readonly (readonly [z.ZodType, JsonSchema])[] = [
  ...[headline, name, sentence, paragraph, id, pathOrAddress].map((kind): [z.ZodType, JsonSchema] => [
    kind,
    { pattern: "\\S" },
  ]),
  [wildcardWord, { pattern: "^[^*]*[^*\\s]\\*?\\s*$" }],
  [literalWord, { pattern: "^[^*]*[^*\\s][^*]*$" }],
  [partialDate, { pattern: "^\\d{4}-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?$" }],
  [period, { pattern: "^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?$", minimum: 1000, maximum: 9999 }],
  [siteUrl, { pattern: "^[Hh][Tt][Tt][Pp][Ss]?:[^?#]*$" }],
  [webUrl, { pattern: "^[Hh][Tt][Tt][Pp][Ss]?:" }],
];

/** The JSON Schema of a kind of file, made from its zod schema. It lists the ids in the registers, each with its names. */
export function jsonSchema(name: FileKindName, registers: Registers): JsonSchema {
  const { fields, isList }: FileKind = fileKinds[name];
  const owner = ownerByFile[name];
  const declared = owner && registers.ownFields[owner];
  // Text editors must not ask old items for what is required from a later day on.
  const own = declared && schemaOn(declared, "");
  const written = name === "item" ? itemFieldsWith(registers) : fields;
  const all = own ? written.extend(own.shape) : written;
  const schema = z.toJSONSchema(isList ? z.array(all) : all, {
    target: "draft-7",
    io: "input",
    override({ zodSchema, jsonSchema }) {
      // `describe()` copies a schema, and the copy shares its definition.
      const rule = rules.find(([kind]) => kind._zod.def === zodSchema._zod.def)?.[1];
      Object.assign(jsonSchema, rule);
      if (jsonSchema.pattern !== undefined) jsonSchema.patternErrorMessage = ruleOf(zodSchema);
      if (jsonSchema.description !== undefined) jsonSchema.markdownDescription = jsonSchema.description;
    },
  });
  const known = withIds(schema, (register) => idsOf(registers, register));
  return owner && !own ? withAnyOwnFields(known) : known;
}

/** What has own fields in each kind of file. */
const ownerByFile: Readonly<Partial<Record<FileKindName, OwnFieldOwner>>> = {
  item: "item",
  site: "site",
  topics: "topic",
  organisations: "organisation",
  people: "person",
  series: "series",
  storylines: "storyline",
};

/** The schema with any own fields: where a digest declares none, each is right. */
function withAnyOwnFields({ items, ...rest }: JsonSchema): JsonSchema {
  if (items) return { ...rest, items: withAnyOwnFields(items as JsonSchema) };
  return { ...rest, patternProperties: { [ownFieldName.source]: {} } };
}

/** The rule of a text in the words of `npm run check`. `*` breaks every rule, or else a space does. */
function ruleOf(schema: z.core.$ZodType): string {
  const { error = z.safeParse(schema, " ").error } = z.safeParse(schema, "*");
  const { message = "" } = error?.issues[0] ?? {};
  return `It ${message}.`;
}

/** Whether the entries of a list are groups of fields, as in `subscribe.topics`. */
function hasProperties(items: unknown): boolean {
  return typeof items === "object" && items !== null && "properties" in items;
}

/** The schema with the ids that its fields may have, at all levels. */
function withIds(at: JsonSchema, idsOf: (register: RegisterName) => JsonSchema): JsonSchema {
  const fields = Object.entries(at.properties ?? {}).map(([name, field]) => {
    const register = idFields[name];
    const inner = withIds(field as JsonSchema, idsOf);
    if (register === undefined || inner.type === "boolean") return [name, inner];
    if (inner.anyOf)
      return [name, { ...inner, anyOf: inner.anyOf.map((each) => ofIds(each, idsOf(register))) }];
    if (inner.type !== "array") return [name, { ...inner, ...idsOf(register) }];
    if (hasProperties(inner.items)) return [name, inner];
    return [name, { ...inner, items: { type: "string", ...idsOf(register) } }];
  });
  return {
    ...at,
    ...(at.properties && { properties: Object.fromEntries(fields) }),
    ...(at.items ? { items: withIds(at.items as JsonSchema, idsOf) } : {}),
  };
}

/** One of the forms that a field of ids may have: an id, or a list of them. */
function ofIds(form: JsonSchema | boolean, ids: JsonSchema): JsonSchema | boolean {
  if (typeof form === "boolean") return form;
  return form.type === "array" ? { ...form, items: { type: "string", ...ids } } : { ...form, ...ids };
}

/** The ids of a register; no restriction where a mistake hides some, or where there are none yet. */
function idsOf(registers: Registers, register: RegisterName): JsonSchema {
  const ids = [...(registers.ids[register] ?? [])];
  if (ids.length === 0) return {};
  const known = new Map(entriesOf(registers, register).map((entry) => [entry.id, entry]));
  const names = ids.map((id) => {
    const { name = id, aliases = [] } = known.get(id) ?? {};
    return [name, ...aliases].join(" · ");
  });
  return { enum: ids, enumDescriptions: names };
}
