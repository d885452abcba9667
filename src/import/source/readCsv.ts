import { CsvError, parse } from "csv-parse/sync";
import { type ExportFiles, readExportText } from "./exportFiles.ts";
import { SourceFailure } from "./sourceFailure.ts";

/** The cells of a row by the names of their columns, in lower case and with `_` for spaces. Empty cells are left out. */
export type CsvRow = ReadonlyMap<string, string>;

/** The rows of a CSV file of an export. Throws a SourceFailure, with the line, where it can't be read. */
export function readCsv(files: ExportFiles, name: string): CsvRow[] {
  const text = readExportText(files, name);
  const [head = [], ...rows] = recordsIn(text, name);
  const columns = head.map((column) => columnName(column));
  return rows.map(
    (cells) =>
      new Map(
        cells.flatMap((cell, index) => (cell.trim() === "" ? [] : [[columns[index] ?? "", cell] as const])),
      ),
  );
}

/** The names of the columns in the first line of a CSV file. */
export function columnsIn(start: string): string[] {
  const [line = ""] = start.split(/\r?\n/);
  return line.split(",").map((column) => columnName(column.replace(/^"|"$/g, "")));
}

const columnName = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");

function recordsIn(text: string, name: string): string[][] {
  const records: string[][] = [];
  let line = 0;
  const options = {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    on_record(each: unknown): undefined {
      const { record, info } = each as { record: string[]; info: { lines: number } };
      records.push(record);
      line = info.lines;
    },
  };
  try {
    parse(text, options);
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SourceFailure(
      `${name}:${line + 1}: a quotation mark is not closed or is out of place, so the rest can't be read. Export it again`,
    );
  }
}
