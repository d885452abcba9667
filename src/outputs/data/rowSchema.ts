import { absoluteUrlOf } from "../../content/siteAddresses.ts";
import type { Digest } from "../../digest/digest.ts";
import type { ValueType } from "./column.ts";
import { schemaFile } from "./dataAddresses.ts";
import type { DataSet } from "./dataSet.ts";
import { dataVersion } from "./dataSets.ts";
import { type DescribedColumn, describedSet } from "./describedSet.ts";

const types: Readonly<Record<ValueType, object>> = {
  text: { type: "string" },
  url: { type: "string", format: "uri" },
  day: { type: "string", format: "date" },
  date: { type: "string", pattern: "^\\d{4}-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?$" },
  period: { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" },
  week: { type: "string", pattern: "^\\d{4}-W\\d{2}$" },
  number: { type: "number" },
  integer: { type: "integer" },
  boolean: { type: "boolean" },
};

/** The JSON Schema (2020-12) of a line of a set. */
export function rowSchema(set: DataSet, { site, language }: Digest): string {
  const { title, about, columns } = describedSet(set, language);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: absoluteUrlOf(schemaFile(set), site.url),
    $comment: `Version ${dataVersion}`,
    title,
    description: about,
    ...objectOf(columns),
    ...(set.hasOwnFields && {
      patternProperties: { "^x-": { description: language.words.dataPage.ownField } },
    }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function objectOf(columns: readonly DescribedColumn[]): object {
  return {
    type: "object",
    properties: Object.fromEntries(
      columns.map((column) => [column.name, { description: column.about, ...schemaOf(column) }]),
    ),
    required: columns.filter(({ optional }) => !optional).map(({ name }) => name),
    additionalProperties: false,
  };
}

function schemaOf({ type, list, fields }: DescribedColumn): object {
  const each = type === "records" ? objectOf(fields) : types[type];
  return list ? { type: "array", items: each } : each;
}
