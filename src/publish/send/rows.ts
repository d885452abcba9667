import { CsvError, parse } from "csv-parse/sync";
import { anError, type Finding, type Place } from "../../content/problem.ts";

/** A line of a table: its cells, and where each begins in the file. */
export interface Row {
  readonly cells: readonly string[];
  readonly placeOf: (cell: number) => Place;
}

/** A line of csv-parse, with `info` and `raw`. */
interface Parsed {
  readonly info: { readonly lines: number };
  readonly raw: string;
  readonly record: readonly string[];
}

const saveAgain = "Save the file as “CSV UTF-8”, with a comma between the columns.";

/** The rows of a CSV file, empty ones left out or, where it can't be read as one, what is wrong. Never repeats what stands in it. */
export function rowsOf(bytes: Uint8Array): Row[] | Finding {
  const text = decoded(bytes);
  if (text === undefined) return anError({ line: 1, column: 1 }, "The file is not UTF-8.", saveAgain);
  try {
    const options = { bom: true, info: true, raw: true, relax_column_count: true, skip_empty_lines: true };
    return (parse(text, options) as unknown as Parsed[]).map(rowOf);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: number }).lines ?? 1);
    return anError(
      { line, column: 1 },
      "A quotation mark is open or out of place, so that the rest can't be read.",
      'Write a cell with commas as "Reed, Ann", and a quotation mark in it twice.',
    );
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

function rowOf({ info, raw, record }: Parsed): Row {
  const own = raw.replace(/^[\r\n\uFEFF]+/, "").replace(/[\r\n]+$/, "");
  const first = info.lines - (own.match(/\r\n|\r|\n/g)?.length ?? 0);
  return {
    cells: record,
    placeOf(cell) {
      const before = own.slice(0, startOf(own, cell));
      const lines = before.split(/\r\n|\r|\n/);
      return { line: first + lines.length - 1, column: (lines.at(-1) ?? "").length + 1 };
    },
  };
}

/** Where a cell of a line begins: behind that many commas outside of quotation marks. */
function startOf(line: string, cell: number): number {
  let [commas, quoted] = [0, false];
  for (let at = 0; at < line.length; at += 1) {
    if (commas === cell) return at;
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === "," && !quoted) commas += 1;
  }
  return line.length;
}
