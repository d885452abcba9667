import { childrenOf, elementsIn, parseFragment } from "../../markup/parseHtml.ts";
import { wordsOf } from "../../markup/tidyHtml.ts";

/** HTML whose tables that only lay out an email are the contents of their cells, one after the other. Tables of data stay. */
export function withoutLayoutTables(html: string): string {
  const body = parseFragment(html);
  // The innermost tables come last, so an outer one no longer holds any that lays out.
  for (const table of elementsIn(body, "table").reverse()) if (!isData(table)) unwrap(table);
  return body.innerHTML;
}

const rowsOf = (table: Element) => elementsIn(table, "tr").filter((row) => row.closest("table") === table);
const cellsOf = (row: Element) => childrenOf(row).filter(({ tagName }) => /^T[HD]$/.test(tagName));

/** A table of data has headings or a border, or at least two rows of short texts in at least two columns. */
function isData(table: Element): boolean {
  if (/presentation|none/.test(table.getAttribute("role") ?? "")) return false;
  if (table.querySelector("th")) return true;
  const rows = rowsOf(table).map(cellsOf);
  const columns = rows.map(({ length }) => length);
  if (rows.length < 2 || Math.max(...columns) < 2) return false;
  if (Number(table.getAttribute("border") ?? 0) > 0) return true;
  return Math.min(...columns) === Math.max(...columns) && rows.flat().every(isShort);
}

/** In characters: cells of data rarely have more. */
const longestCell = 80;

function isShort(cell: Element): boolean {
  const length = wordsOf(cell).length;
  return (
    length > 0 && length <= longestCell && !cell.querySelector("img, h1, h2, h3, h4, ul, ol, table, div")
  );
}

function unwrap(table: Element): void {
  const page = table.ownerDocument;
  const contents = page.createElement("div");
  for (const row of rowsOf(table))
    for (const cell of cellsOf(row)) {
      const content = page.createElement("div");
      while (cell.firstChild) content.appendChild(cell.firstChild);
      if (wordsOf(content) !== "" || content.querySelector("img, hr")) contents.appendChild(content);
    }
  table.parentNode?.replaceChild(contents, table);
}
