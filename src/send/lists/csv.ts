import { CsvError, parse } from "csv-parse/sync";
import { errorAt, type Finding, fileStart, type Position } from "../../content/problem.ts";
import { columnName, type ListText } from "./listText.ts";

/** A row of a table: its cells, and where each starts in the file. */
export interface Row {
  readonly cells: readonly string[];
  /** The start of a cell or, if the row has no such cell, the end of the row. */
  readonly placeOf: (cell: number) => Position;
}

/** The message and the hint for a row with more cells than there are columns. */
export const tooManyCells = [
  "The line has more cells than there are columns.",
  'Write a cell with commas as "Reed, Ann".',
] as const;

/** A table without blank lines, up to where it can't be read any more, and what is wrong there. */
export interface Table {
  /** The row with the names of the columns, and these names in lower case. */
  readonly head: Row | undefined;
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** A row as csv-parse returns it with `info` and `raw`. */
interface Parsed {
  readonly info: { readonly lines: number };
  readonly raw: string;
  readonly record: readonly string[];
}

/** Reads a list as a table. Its findings never repeat what is in the list. */
export function tableIn({ text, delimiter }: Pick<ListText, "text" | "delimiter">): Table {
  const { records, isComplete } = recordsIn(text, delimiter);
  const findings = isComplete ? [] : [openQuote(text, records.at(-1)?.info.lines ?? 0)];
  const filled = records.filter(({ record }) => record.some((cell) => cell.trim() !== ""));
  const [head, ...rows] = filled.map((record) => rowOf(record, delimiter));
  return { head, names: head?.cells.map(columnName) ?? [], rows, findings };
}

/** The rows up to the first that can't be read. The parser stops there, because it would read the rest again for each mistake. */
function recordsIn(text: string, delimiter: string): { records: Parsed[]; isComplete: boolean } {
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
    return { records, isComplete: true };
  } catch (error) {
    if (error instanceof CsvError) return { records, isComplete: false };
    throw error;
  }
}

/** The error for the line after the last that could be read: it is unclear which quotation mark is wrong. */
function openQuote(text: string, linesRead: number): Finding {
  const next = text.split("\n").findIndex((line, index) => index >= linesRead && line !== "");
  return errorAt(
    { line: Math.max(next, linesRead) + 1, column: 1 },
    "A quotation mark is not closed or is out of place, so the rest can't be read.",
    'Write a cell with commas as "Reed, Ann", and a quotation mark in it twice.',
  );
}

function rowOf({ info, raw, record }: Parsed, delimiter: string): Row {
  const text = raw.replace(/^\n+/, "").replace(/\n$/, "");
  const firstLine = info.lines - (text.split("\n").length - 1);
  let places: Position[] | undefined;
  return {
    // Spreadsheets write empty cells at the end of lines.
    cells: record.slice(0, record.findLastIndex((cell) => cell.trim() !== "") + 1),
    placeOf(cell) {
      places ??= cellPlaces(text, delimiter, firstLine);
      return places[cell] ?? places.at(-1) ?? fileStart;
    },
  };
}

/** Where each cell of a row starts, and last the place where the row ends: found in one pass, because a row may have any number of cells. */
function cellPlaces(text: string, delimiter: string, firstLine: number): Position[] {
  const places: Position[] = [{ line: firstLine, column: 1 }];
  let [isQuoted, line, lineStart] = [false, firstLine, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === "\n") [line, lineStart] = [line + 1, at + 1];
    else if (character === delimiter && !isQuoted) places.push({ line, column: at + 2 - lineStart });
  }
  return [...places, { line, column: text.length + 1 - lineStart }];
}
