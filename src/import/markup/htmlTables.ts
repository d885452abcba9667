import type TurndownService from "turndown";
import type { TextLoss } from "../loss.ts";
import { childrenOf, elementsIn } from "./parseHtml.ts";

/**
 * A table in Markdown. A table that only lays out a page, as those of emails do, becomes the text of its cells. Cells that span others stay in
 * their first column and row, which is a loss.
 */
export function tableMarkdown(table: HTMLElement, service: TurndownService, losses: TextLoss[]): string {
  const rows = elementsIn(table, "tr").filter((row) => row.closest("table") === table);
  if (isLayout(table, rows))
    return `\n\n${rows
      .flatMap(cellsOf)
      .map((cell) => service.turndown(cell.innerHTML))
      .filter(Boolean)
      .join("\n\n")}\n\n`;
  const spanning = table.querySelectorAll(
    "[colspan]:not([colspan='1']), [rowspan]:not([rowspan='1'])",
  ).length;
  if (spanning > 0) losses.push({ kind: "html-tag", text: `${spanning} table cells that span others` });
  const texts = rows.map((row) => cellsOf(row).map((cell) => cellText(cell, service)));
  const width = Math.max(...texts.map((row) => row.length));
  const [first = [], ...others] = texts;
  const hasHead = rows[0] !== undefined && cellsOf(rows[0]).every((cell) => cell.tagName === "TH");
  const head = hasHead ? first : Array.from({ length: width }, () => "");
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`;
  const aligned = rows[0] ? cellsOf(rows[0]).map(alignment) : [];
  const rule = `| ${Array.from({ length: width }, (_, index) => aligned[index] ?? "---").join(" | ")} |`;
  const caption = table.querySelector("caption")?.textContent?.trim();
  const body = hasHead ? others : texts;
  return `\n\n${[...(caption ? [`${caption}\n`] : []), line(head), rule, ...body.map(line)].join("\n")}\n\n`;
}

function isLayout(table: Element, rows: readonly Element[]): boolean {
  if (/presentation|none/.test(table.getAttribute("role") ?? "")) return true;
  if (table.querySelector("table, h1, h2, h3, h4, ul, ol, blockquote, pre")) return true;
  return !table.querySelector("th") && rows.every((row) => cellsOf(row).length < 2);
}

function cellsOf(row: Element): HTMLElement[] {
  return childrenOf(row).filter((cell): cell is HTMLElement => /^T[HD]$/.test(cell.tagName));
}

function cellText(cell: HTMLElement, service: TurndownService): string {
  return service
    .turndown(cell.innerHTML)
    .replace(/\s*\n\s*/g, " ")
    .replace(/(?<!\\)\|/g, "\\|")
    .trim();
}

function alignment(cell: Element): string {
  const side =
    cell.getAttribute("align") ?? /text-align:\s*(\w+)/.exec(cell.getAttribute("style") ?? "")?.[1];
  return side === "right" ? "--:" : side === "center" ? ":-:" : "---";
}
