import { CsvError, parse } from "csv-parse/sync";
import { errorAt, type Finding, type Position } from "../../content/problem.ts";
import { columnName, type ListText } from "./listText.ts";

/** A line of a table: its cells, and where each begins in the file. */
export interface Row {
  readonly cells: readonly string[];
  readonly placeOf: (cell: number) => Position;
}

/** A table, blank lines left out, up to where it can't be read any more, and what is wrong there. */
export interface Table {
  /** The line that names the columns, and their names in lower case. */
  readonly head: Row | undefined;
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** A line of csv-parse, with `info` and `raw`. */
interface Parsed {
  readonly info: { readonly lines: number };
  readonly raw: string;
  readonly record: readonly string[];
}

/** Reads a list as a table. What is wrong never repeats what stands there. */
export function tableIn({ text, delimiter }: Pick<ListText, "text" | "delimiter">): Table {
  const { records, isWhole } = recordsIn(text, delimiter);
  const findings = isWhole ? [] : [openQuote(text, records.at(-1)?.info.lines ?? 0)];
  const filled = records.filter(({ record }) => record.some((cell) => cell.trim() !== ""));
  const [head, ...rows] = filled.map((record) => rowOf(record, delimiter));
  return { head, names: head?.cells.map(columnName) ?? [], rows, findings };
}

/** The records up to the first that can't be read. The parser stops there, because it would read the rest again for each mistake. */
function recordsIn(text: string, delimiter: string): { records: Parsed[]; isWhole: boolean } {
  const records: Parsed[] = [];
  const options = {
    ...{ delimiter, record_delimiter: "\n", relax_column_count: true, skip_empty_lines: true },
    ...{ info: true, raw: true },
    on_record(record: unknown): undefined {
      records.push(record as Parsed);
    },
  };
  try {
    parse(text, options);
    return { records, isWhole: true };
  } catch (error) {
    if (error instanceof CsvError) return { records, isWhole: false };
    throw error;
  }
}

/** The line behind the last that could be read: nobody knows which quotation mark is at fault. */
function openQuote(text: string, linesRead: number): Finding {
  const next = text.split("\n").findIndex((line, index) => index >= linesRead && line !== "");
  return errorAt(
    { line: Math.max(next, linesRead) + 1, column: 1 },
    "A quotation mark is not closed or is out of place, so the rest can't be read.",
    'Write a cell with commas as "Reed, Ann", and a quotation mark in it twice.',
  );
}

function rowOf({ info, raw, record }: Parsed, delimiter: string): Row {
  const own = raw.replace(/^\n+/, "").replace(/\n$/, "");
  const first = info.lines - (own.split("\n").length - 1);
  return {
    cells: record,
    placeOf(cell) {
      const lines = own.slice(0, startOf(own, cell, delimiter)).split("\n");
      return { line: first + lines.length - 1, column: (lines.at(-1) ?? "").length + 1 };
    },
  };
}

/** Where a cell of a line begins: behind that many delimiters outside of quotation marks. */
function startOf(line: string, cell: number, delimiter: string): number {
  let [before, quoted] = [0, false];
  for (let at = 0; at < line.length; at += 1) {
    if (before === cell) return at;
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === delimiter && !quoted) before += 1;
  }
  return line.length;
}
