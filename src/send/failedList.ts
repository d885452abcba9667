import { rmSync, writeFileSync } from "node:fs";
import type { Failed } from "./deliver.ts";

/** Writes a file with the people who did not get an issue, and why. Only its owner can read it. Removes the file if there is nobody. */
export function writeFailedList(file: string, failed: readonly Failed[]): void {
  rmSync(file, { force: true });
  if (failed.length === 0) return;
  const inOrder = [...failed].sort((a, b) => a.message.subscriber.line - b.message.subscriber.line);
  const rows = inOrder.map(({ message: { subscriber }, outcome }) => [
    String(subscriber.line),
    subscriber.address.written,
    outcome.kind === "refused" ? "refused" : "later",
    outcome.text,
  ]);
  const lines = [["line", "email", "outcome", "reply"], ...rows].map((row) => row.map(cell).join(","));
  writeFileSync(file, `${lines.join("\r\n")}\r\n`, { mode: 0o600 });
}

/** Escapes what a spreadsheet would run as a formula, because the text comes from a server. */
function cell(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(/^[=+\-@]/, "'$&");
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
