import { tables } from "../../language/words/en-GB/browser/tables.ts";
import { compareCells, sortKey } from "./sortKey.ts";

/**
 * Gives each heading of a table's columns that has `data-sort` a button that sorts the rows, as the ARIA Authoring Practices describe it:
 * first up, then down. `aria-sort` says by which column the table is sorted.
 */
export function sortByButtons(table: HTMLTableElement): void {
  for (const heading of table.querySelectorAll<HTMLTableCellElement>("thead th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sortBy(table, heading));
    heading.append(button);
  }
  const hint = document.createElement("span");
  hint.className = "heard";
  hint.textContent = ` ${tables().hint}`;
  table.caption?.append(hint);
}

function sortBy(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const direction = heading.ariaSort === "ascending" ? "descending" : "ascending";
  for (const other of table.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
  heading.ariaSort = direction;
  const [body] = table.tBodies;
  const rows = [...(body?.rows ?? [])].map((row) => ({ row, key: sortKey(row.cells[heading.cellIndex]) }));
  rows.sort((a, b) => compareCells(a.key, b.key, direction));
  body?.append(...rows.map(({ row }) => row));
}
