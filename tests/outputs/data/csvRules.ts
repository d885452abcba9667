import { parse } from "csv-parse/sync";
import type { Digest } from "../../../src/digest/digest.ts";
import { fileOf } from "./readData.ts";

/* The rules of CSV on the Web for a table and its description: the Recommendations of 17 December 2015, as far as we use them. */

interface ColumnDescription {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly separator?: string;
  readonly required?: boolean;
}

interface Table {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly ColumnDescription[];
    readonly primaryKey?: string;
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { readonly resource: string; readonly columnReference: string };
    }[];
  };
}

/** Values of each datatype (XML Schema, part 2). */
const lexical: Readonly<Record<string, RegExp>> = {
  string: /^.*$/su,
  anyURI: /^https?:\/\/\S+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  number: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false|1|0)$/,
};

type Rows = readonly string[][];

/** What is wrong with the CSV files of a digest by their description. */
export function csvProblems(digest: Digest): string[] {
  const { "@context": context, tables } = JSON.parse(fileOf(digest, "/data/csv-metadata.json"));
  const rows = new Map((tables as Table[]).map((table) => [table.url, rowsOf(table, digest)]));
  return [
    ...(context[0] === "http://www.w3.org/ns/csvw" ? [] : ["the context is not that of CSVW"]),
    ...(tables as Table[]).flatMap((table) =>
      [
        ...columnProblems(table, rows.get(table.url) ?? []),
        ...keyProblems(table, rows.get(table.url) ?? []),
        ...referenceProblems(table, rows),
      ].map((said) => `${table.url}: ${said}`),
    ),
  ];
}

function columnProblems({ tableSchema: { columns } }: Table, rows: Rows): string[] {
  const [header = []] = rows;
  const isSame = header.join() === columns.map(({ titles }) => titles).join();
  return [
    ...(isSame ? [] : [`the header is ${header}`]),
    // Names are variables of URI templates.
    ...columns.filter(({ name }) => !/^[A-Za-z0-9_]+$/.test(name)).map(({ name }) => `${name} is no name`),
    ...columns.flatMap((column) =>
      cellsOf(column.name, rows)
        .flatMap((cell) => cellProblems(cell, column))
        .map((said) => `${column.name} ${said}`),
    ),
  ];
}

function keyProblems({ tableSchema: { primaryKey } }: Table, rows: Rows): string[] {
  const keys = primaryKey ? cellsOf(primaryKey, rows) : [];
  return new Set(keys).size < keys.length ? [`${primaryKey} repeats`] : [];
}

function referenceProblems({ url, tableSchema }: Table, tables: ReadonlyMap<string, Rows>): string[] {
  return (tableSchema.foreignKeys ?? []).flatMap(({ columnReference, reference }) => {
    const known = new Set(cellsOf(reference.columnReference, tables.get(reference.resource) ?? []));
    return cellsOf(columnReference, tables.get(url) ?? [])
      .filter((id) => id !== "" && !known.has(id))
      .map((id) => `there is no ${id} in ${reference.resource}`);
  });
}

function rowsOf({ url }: Table, digest: Digest): string[][] {
  const text = fileOf(digest, `/data/${url}`);
  if (/[^\r]\n/.test(text.replace(/"[^"]*"/g, ""))) throw new Error(`${url}: a line ends without CRLF`);
  return parse(text, { bom: true });
}

function cellsOf(name: string, [header = [], ...rows]: Rows): string[] {
  const index = header.indexOf(name);
  return rows.map((row) => row[index] ?? "");
}

function cellProblems(cell: string, { datatype, separator, required }: ColumnDescription): string[] {
  if (cell === "") return required ? ["is empty, though it is required"] : [];
  const { base, format } = typeof datatype === "string" ? { base: datatype, format: "" } : datatype;
  return (separator ? cell.split(separator) : [cell])
    .filter((value) => !lexical[base]?.test(value) || !new RegExp(`^(${format || ".*"})$`, "su").test(value))
    .map((value) => `has ${value}, which is no ${base} ${format}`.trimEnd());
}
