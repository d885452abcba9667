import { type BodyElement, type BodyNode, tableRows } from "../../content/markdown/bodyTree.ts";
import { widthOf } from "../../content/markdown/textWidth.ts";
import { hanging, wrap } from "./wrap.ts";

interface Cell {
  readonly text: string;
  readonly isNumber: boolean;
}

const gap = "   ";

/** Renders a table in columns. If they are too wide for a line, each cell has its own line after the name of its column. */
export function textTable(
  table: BodyElement,
  textOf: (nodes: readonly BodyNode[]) => string,
  width: number,
): string[] {
  const [head = [], ...rows] = tableRows(table).map((cells) =>
    cells.map(({ children = [], attributes }) => ({
      text: textOf(children).replaceAll("\n", " ").trim(),
      isNumber: attributes?.class === "number",
    })),
  );
  const widths = head.map((_, column) =>
    [head, ...rows].reduce((widest, row) => Math.max(widest, widthOf(row[column]?.text ?? "")), 0),
  );
  const total = widths.reduce((sum, each) => sum + each, 0) + gap.length * Math.max(0, widths.length - 1);
  if (total > width) return asLines(head, rows, width);
  const rule = widths.map((each) => "-".repeat(Math.max(each, 1))).join(gap);
  return [aligned(head, widths), rule, ...rows.map((row) => aligned(row, widths))];
}

function aligned(row: readonly Cell[], widths: readonly number[]): string {
  const cells = widths.map((width, column) => {
    const { text = "", isNumber = false } = row[column] ?? {};
    const padding = " ".repeat(Math.max(0, width - widthOf(text)));
    return isNumber ? padding + text : text + padding;
  });
  return cells.join(gap).trimEnd();
}

/** Each row begins with its first cell, and the others are indented. Each has the name of its column before it. */
function asLines(head: readonly Cell[], rows: readonly (readonly Cell[])[], width: number): string[] {
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [""] : []),
    ...row.flatMap(({ text }, column) => {
      const indent = column > 0 ? "  " : "";
      const name = head[column]?.text;
      return hanging(indent, wrap(name ? `${name}: ${text}` : text, width - indent.length));
    }),
  ]);
}
