import { type BodyElement, tableRows, textIn } from "./bodyTree.ts";
import { widthOf } from "./textWidth.ts";

/** How narrow a table can be without breaking a word: its columns, and the sum of their longest words in characters. */
export interface TableSize {
  readonly columns: number;
  readonly characters: number;
}

export function tableSize(table: BodyElement): TableSize {
  const longest: number[] = [];
  for (const row of tableRows(table))
    for (const [column, cell] of row.entries())
      longest[column] = Math.max(longest[column] ?? 0, longestWord(textIn(cell.children)));
  return { columns: longest.length, characters: longest.reduce((sum, each) => sum + each, 0) };
}

function longestWord(text: string): number {
  const words = isNumber(text) ? [text.trim()] : text.split(/(?<=-)|\s/);
  return Math.max(...words.map(widthOf));
}

/** Whether a text is a number with its symbol and unit, such as `£3,000m`. A line break in it would be misread. */
export function isNumber(text: string): boolean {
  return /^[^\d\s]?\d[\d.,]*[^\d\s]{0,3}$/.test(text.trim());
}

/**
 * The class of a table that does not fit a column of a printed page: `wide` if it fits the page in smaller type, otherwise `widest`.
 * The numbers are the widths in points of a character, of the space between columns, and of a column or the page.
 */
export function widthClass(table: BodyElement): "wide" | "widest" | undefined {
  const { columns, characters } = tableSize(table);
  if (characters * 4.6 + columns * 4.5 <= 236) return undefined;
  return characters * 4.1 + columns * 4.5 <= 495 ? "wide" : "widest";
}
