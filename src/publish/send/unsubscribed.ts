import { anError, type Finding } from "../../content/problem.ts";
import { readAddress } from "./address.ts";
import { rowsOf } from "./rows.ts";

/** The keys of the addresses that want nothing more, and what is wrong with their list. */
export interface Unsubscribed {
  readonly keys: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Reads a list of unsubscribed addresses: one a line, or CSV whose first line names a column `email`. */
export function readUnsubscribed(bytes: Uint8Array): Unsubscribed {
  const rows = rowsOf(bytes);
  if (!Array.isArray(rows)) return { keys: new Set(), findings: [rows] };
  const names = rows[0]?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const cell = Math.max(names.indexOf("email"), 0);
  const keys = new Set<string>();
  const findings: Finding[] = [];
  for (const row of names.includes("email") ? rows.slice(1) : rows) {
    const address = readAddress(row.cells[cell] ?? "");
    if (typeof address !== "string") keys.add(address.key);
    else findings.push(anError(row.placeOf(cell), address, "Mend or remove the line.", { field: "email" }));
  }
  return { keys, findings };
}
