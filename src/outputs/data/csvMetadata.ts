import { absoluteUrlOf } from "../../content/siteAddresses.ts";
import type { Digest } from "../../digest/digest.ts";
import type { Language } from "../../language/language.ts";
import type { Column, ValueType } from "./column.ts";
import { dataDay } from "./dataDay.ts";
import { listSeparator } from "./dataLines.ts";
import type { DataSet } from "./dataSet.ts";
import { dataSetsOf, dataVersion } from "./dataSets.ts";
import { type DescribedColumn, describedSet } from "./describedSet.ts";
import { licenceOf } from "./licence.ts";

/** The datatypes of CSV on the Web. It has no unions, so a value that is a year, a month or a day is a text with a pattern. */
const datatypes: Readonly<Record<ValueType, string | { readonly base: "string"; readonly format: string }>> =
  {
    text: "string",
    url: "anyURI",
    day: "date",
    date: { base: "string", format: "\\d{4}-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?" },
    period: { base: "string", format: "\\d{4}(-\\d{2}(-\\d{2})?)?" },
    week: { base: "string", format: "\\d{4}-W\\d{2}" },
    number: "number",
    integer: "integer",
    boolean: "boolean",
  };

/**
 * Describes all CSV files as CSV on the Web (w3.org/TR/tabular-metadata). Programs look for `csv-metadata.json` in the folder of a CSV file,
 * so that they find it without being told.
 */
export function csvMetadata(digest: Digest): string {
  const { site, language } = digest;
  const { url: licence } = licenceOf(site) ?? {};
  const day = dataDay(digest);
  const sets = dataSetsOf(digest);
  const names = new Set(sets.map(({ name }) => name));
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": new Intl.Locale(language.wordsTag).language }],
    "@type": "TableGroup",
    "dc:title": language.words.dataPage.fileTitle(site.title),
    "dc:publisher": site.title,
    "dc:source": { "@id": absoluteUrlOf("/data/", site.url) },
    ...(licence ? { "dc:license": { "@id": licence } } : {}),
    ...(day ? { "dc:modified": { "@value": day, "@type": "xsd:date" } } : {}),
    "schema:version": String(dataVersion),
    lang: site.language,
    dialect: { encoding: "utf-8", header: true, delimiter: ",", lineTerminators: ["\r\n"] },
    tables: sets.map((set) => tableOf(set, language, names)),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function tableOf(set: DataSet, language: Language, names: ReadonlySet<string>) {
  const { name, key } = set;
  const { title, about, columns } = describedSet(set, language);
  const shown = columns.filter(({ inCsv }) => inCsv);
  // A list of ids is one cell, which can't be a foreign key.
  const references = shown.filter(({ references, list }) => references && names.has(references) && !list);
  return {
    url: `${name}.csv`,
    "dc:title": title,
    "dc:description": about,
    tableSchema: {
      columns: shown.map(columnOf),
      ...(key ? { primaryKey: key } : {}),
      ...(references.length > 0 ? { foreignKeys: references.map(foreignKey) } : {}),
    },
  };
}

function columnOf({ name, about, type, list, optional }: DescribedColumn) {
  return {
    name,
    titles: name,
    "dc:description": about,
    datatype: datatypes[type === "records" ? "text" : type],
    ...(list ? { separator: listSeparator } : {}),
    ...(list || optional ? {} : { required: true }),
  };
}

function foreignKey({ name, references }: Column) {
  return {
    columnReference: name,
    reference: { resource: `${references}.csv`, columnReference: "id" },
  };
}
