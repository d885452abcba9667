import { posix } from "node:path";
import { compare } from "../../../digest/order.ts";
import { readDay } from "../../fields/readDay.ts";
import type { ReportLoss } from "../../loss.ts";
import { lettersIn } from "../../markup/plainTextOf.ts";
import type { CsvRow } from "../../source/readCsv.ts";

/** The row of each page. A page's file is named after the id, the title or the subject of its campaign. */
export function rowsOfPages(
  pages: readonly string[],
  rows: readonly CsvRow[],
  report: ReportLoss,
): ReadonlyMap<string, CsvRow | undefined> {
  const found = new Map<string, CsvRow | undefined>();
  const taken = new Set<CsvRow>();
  // The numbers that names begin with grow with time.
  for (const page of [...pages].sort((a, b) => numberIn(a) - numberIn(b))) {
    const candidates = rowsFor(page, rows);
    const row = candidates.find((each) => !taken.has(each));
    if (row) taken.add(row);
    found.set(page, row);
    if (row && candidates.length > 1 && row.has("send_date"))
      report({
        kind: "date-guess",
        source: page,
        text: `${row.get("send_date")}, one of ${candidates.length} campaigns with this title`,
      });
  }
  return found;
}

const numberIn = (name: string) => Number(/^\d+/.exec(posix.basename(name))?.[0] ?? 0);

/** The rows that a page could be of, in the order of their days. */
function rowsFor(name: string, rows: readonly CsvRow[]): CsvRow[] {
  const file = lettersIn(posix.basename(name).replace(/\.html?$/i, ""));
  const title = file.replace(/^\d+/, "");
  const withCell = (columns: readonly string[], isIt: (cell: string) => boolean) =>
    rows.filter((row) =>
      columns.some((column) => row.has(column) && isIt(lettersIn(row.get(column) ?? "") || "-")),
    );
  const ways = [
    withCell(["unique_id", "campaign_id", "id"], (cell) => file.startsWith(cell) || file.endsWith(cell)),
    withCell(["title"], (cell) => cell === title || cell === file),
    withCell(["subject"], (cell) => cell === title || cell === file),
  ];
  const found = ways.find((each) => each.length > 0) ?? [];
  const dayOf = (row: CsvRow) => readDay(row.get("send_date") ?? "")?.day ?? "";
  return [...found].sort((a, b) => compare(dayOf(a), dayOf(b)));
}
