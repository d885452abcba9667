import type { Digest } from "../../digest/digest.ts";
import { byteOrderMark, type CsvCell, csvRow } from "../../files/csv.ts";
import type { Column } from "./column.ts";
import type { DataSet } from "./dataSet.ts";

/** Stands between the entries of a list in a cell. */
export const listSeparator = "; ";

/** Yields the lines of a set as CSV, the header first. */
export function* csvLines(set: DataSet, digest: Digest): Generator<string> {
  const columns = set.columns.filter(({ inCsv }) => inCsv);
  yield byteOrderMark + csvRow(columns.map(({ name }) => name));
  for (const row of set.csvRows(digest)) yield csvRow(columns.map((column) => cellOf(row, column)));
}

function cellOf(row: object, { name }: Column): CsvCell {
  const value = (row as Readonly<Record<string, CsvCell | readonly string[]>>)[name];
  return typeof value === "object" ? value.map(withoutSeparator).join(listSeparator) : value;
}

/** A semicolon within an entry would divide it. JSON Lines has the entry as it is. */
function withoutSeparator(entry: string): string {
  return entry.replaceAll(";", ",");
}

/** Yields each row as a line of JSON (jsonlines.org). */
export function* jsonLines(rows: Iterable<object>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}
