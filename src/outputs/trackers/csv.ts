/** Texts that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/;

/** Writes rows as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it, so that it stays text. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
