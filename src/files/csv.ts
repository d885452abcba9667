/** What a cell can hold. Only a text may be taken for a formula: a number below zero starts with a hyphen too. */
export type CsvCell = string | number | boolean | undefined;

/** Begins a CSV file. Without it, Excel reads the file in the system's old encoding, and shows £ and é as two other characters each. */
export const byteOrderMark = "\ufeff";

/** Texts that a spreadsheet would run as a formula; in East Asian systems, those that start with a full-width character too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Writes a file of CSV (RFC 4180) in UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it, so that it stays text. */
export function csv(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map(csvRow).join("");
}

/** Writes a row of such a file. */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: CsvCell): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
