import type { ComponentChildren } from "preact";
import { type BodyElement, type BodyNode, tableRows, textIn } from "../../../content/markdown/bodyTree.ts";
import { isNumber, tableSize } from "../../../content/markdown/tableSize.ts";
import { useEmailStyles } from "./emailStyles.ts";

type Row = readonly BodyElement[];

/** Renders the content of a cell. */
type RenderCell = (nodes: readonly BodyNode[]) => ComponentChildren;

/** The width of the text on a phone and, about, those of a character and of a cell's padding, in pixels. */
const [phoneWidth, characterWidth, padding] = [312, 8, 12];

/**
 * A table. Email programs cannot scroll one that is too wide for a phone. In such a table each row is a group of lines: its first cell,
 * then each other cell after the name of its column.
 */
export function EmailTable({ node, render }: { readonly node: BodyElement; readonly render: RenderCell }) {
  const emailStyles = useEmailStyles();
  const [head = [], ...rows] = tableRows(node);
  return (
    <table width="100%" cellpadding="6" cellspacing="0" style={emailStyles.table}>
      {fitsPhone(node)
        ? render(node.children ?? [])
        : rows.map((row) => <RowGroup key={row} head={head} row={row} render={render} />)}
    </table>
  );
}

/** Two columns always fit, because long words in them can be broken. */
function fitsPhone(table: BodyElement): boolean {
  const { columns, characters } = tableSize(table);
  return columns < 3 || characters * characterWidth + columns * padding <= phoneWidth;
}

interface RowGroupProps {
  readonly head: Row;
  readonly row: Row;
  readonly render: RenderCell;
}

function RowGroup({ head, row, render }: RowGroupProps) {
  const emailStyles = useEmailStyles();
  const [first = { tag: "td" }, ...others] = row;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} {...alignment(first)} style={emailStyles.heading}>
          {hasText(head[0]) && <>{render(head[0]?.children ?? [])}: </>}
          {render(first.children ?? [])}
        </th>
      </tr>
      {others.map((cell, index) => (
        <tr key={cell}>
          <th scope="row" {...alignment(head[index + 1])} style={emailStyles.rowName}>
            {render(head[index + 1]?.children ?? [])}
          </th>
          <Cell node={cell}>{render(cell.children ?? [])}</Cell>
        </tr>
      ))}
    </tbody>
  );
}

function hasText(cell: BodyElement | undefined): boolean {
  return textIn(cell?.children).trim() !== "";
}

/** A table cell. One in the head is the header of its column. */
export function Cell({
  node,
  children,
}: {
  readonly node: BodyElement;
  readonly children: ComponentChildren;
}) {
  const emailStyles = useEmailStyles();
  const sides: Readonly<Record<string, "right" | "center">> = { number: "right", centred: "center" };
  const { align, dir } = alignment(node);
  const side = sides[node.attributes?.class ?? ""] ?? align;
  const noWrap = isNumber(textIn(node.children)) ? ";white-space:nowrap" : "";
  return node.tag === "th" ? (
    <th scope="col" dir={dir} align={side} style={emailStyles.heading}>
      {children}
    </th>
  ) : (
    <td dir={dir} align={side} valign="top" style={emailStyles.cell + noWrap}>
      {children}
    </td>
  );
}

/** The direction of a cell's text, and the side where it begins. */
function alignment(cell: BodyElement | undefined): { dir?: "rtl"; align: "left" | "right" } {
  return cell?.attributes?.dir === "rtl" ? { dir: "rtl", align: "right" } : { align: "left" };
}
