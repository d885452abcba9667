import type { Token } from "markdown-it";
import { quoteValue } from "../../problem.ts";
import type { BlockProblem } from "./misreadBlocks.ts";

/** Finds the cells of a row that are in no column, because the first row has fewer: no reader sees them. */
export function lostCells(tokens: readonly Token[], index: number, lines: readonly string[]): BlockProblem[] {
  const line = tokens[index]?.map?.[0] ?? 0;
  let columns = 0;
  for (let at = index + 1; tokens[at] && tokens[at]?.type !== "tr_close"; at++)
    if (/^t[dh]_open$/.test(tokens[at]?.type ?? "")) columns += 1;
  const written = cellsOf(lines[line] ?? "");
  const lost = written.slice(columns).filter(({ text }) => text.trim() !== "");
  const [first] = lost;
  if (first === undefined) return [];
  const value = lost.map(({ text }) => text.trim()).join(" | ");
  const message = `Readers don't see \`${quoteValue(value)}\`, because the table has only ${columns === 1 ? "one column" : `${columns} columns`}.`;
  const hint = "Add a cell to the first two rows, or write `\\|` for a pipe within a cell.";
  return [{ line, column: first.at + 1, message, hint, value }];
}

/** Finds a line without pipes right below a table, which is a row of it. */
export function accidentalRow(
  tokens: readonly Token[],
  index: number,
  lines: readonly string[],
): BlockProblem[] {
  const line = tokens[index]?.map?.[0] ?? 0;
  const text = lines[line] ?? "";
  if (text.includes("|") || text.includes("\uFFFC") || tokens[index - 1]?.type === "thead_open") return [];
  const message = "This line is a row of the table above it.";
  return [{ line, message, hint: "Put a blank line between them, or write its pipes.", value: text.trim() }];
}

/** A line of Pandoc that has a run of dashes for each column: a line across the page, in Markdown. */
const columnDashes = /^[\s>]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/;

/** Finds a table whose columns are marked by runs of dashes. */
export function dashedTable(
  tokens: readonly Token[],
  index: number,
  lines: readonly string[],
): BlockProblem[] {
  const line = tokens[index]?.map?.[0] ?? 0;
  const value = lines[line] ?? "";
  // A table has rows below the line. The last line of one without a head has none.
  const hasRow = /[^\s>]/.test(lines[line + 1] ?? "");
  if (!hasRow || !columnDashes.test(value)) return [];
  const message = "A table without pipes is shown as a paragraph and a line across the page.";
  const hint = "Write its rows as | a | b |, with a line such as |---|---| below the first row.";
  return [{ line, message, hint, value }];
}

/** The cells of a row as it is written, with their indexes in the line. A pipe with a backslash before it divides nothing. */
function cellsOf(line: string): { text: string; at: number }[] {
  const [margin = ""] = /^[\s>]*/.exec(line) ?? [];
  let at = margin.length;
  const cells = line
    .slice(margin.length)
    .trimEnd()
    .split(/(?<!\\)\|/)
    .map((text) => {
      const start = at + text.length - text.trimStart().length;
      at += text.length + 1;
      return { text, at: start };
    });
  if (cells[0]?.text === "") cells.shift();
  return cells;
}
