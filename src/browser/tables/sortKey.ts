import { pageLanguage } from "../pageLanguage.ts";
/** What a cell is sorted by: `data-sort`, the date that it has or its text. Empty cells come last in both directions. */
export function sortKey(cell: HTMLTableCellElement | undefined): string {
  return (cell?.dataset.sort ?? cell?.querySelector("time")?.dateTime ?? cell?.textContent ?? "").trim();
}

/** Compares what two cells are sorted by: numbers in texts as numbers, and letters without regard to their case. */
export function compareCells(a: string, b: string, direction: "ascending" | "descending"): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  return direction === "ascending" ? order.compare(a, b) : order.compare(b, a);
}

const order = new Intl.Collator(pageLanguage, { numeric: true });
