import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { trackedFiles } from "../content/history/git.ts";
import { errorAt, fileStart, type Problem } from "../content/problem.ts";

/** The files that may list addresses: spreadsheets, and tables as text. */
const patterns = ["csv", "tsv", "jsonl", "xlsx", "xls", "ods", "txt"].map((ending) => `:(icase)*.${ending}`);

/** The names of lists of subscribers. Spreadsheets are compressed, so only their names tell. */
const listName = /subscri(bers?|bed|ptions?)|mailing[-_ ]?list|recipients/i;
const address = /(?<![^\s,;:"'<>()@])[^\s,;:"'<>()@]+@[^\s,;:"'<>()@]+\.[a-z]{2,}/gi;
/** Prose may mention addresses, so a plain text is a list only if its lines are addresses. */
const addressLine = /^[^\s,;:"'<>()@]+@[^\s,;:"'<>()@]+\.[a-z]{2,}\s*$/gim;
/** One address may be a contact. A list of subscribers has more. */
const mostAddresses = 1;

/** An error for each file below a root that is under version control and lists email addresses; none if there is no git. */
export async function trackedAddressLists(root: string): Promise<Problem[]> {
  const files = await trackedFiles(root, patterns);
  return files
    .filter((file) => listsAddresses(root, file))
    .map((file) => ({ file, ...trackedListError(file) }));
}

function listsAddresses(root: string, file: string): boolean {
  const path = join(root, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  if (/\.(xlsx|xls|ods)$/i.test(file)) return listName.test(file);
  const found = readFileSync(path, "latin1").matchAll(/\.txt$/i.test(file) ? addressLine : address);
  return new Set([...found].map(([each]) => each.toLowerCase())).size > mostAddresses;
}

function trackedListError(file: string) {
  return errorAt(
    fileStart,
    "This file lists email addresses and is under version control.",
    `Move it elsewhere, and run \`git rm --cached "${file}"\`. Pushed commits still hold it. Rewrite them, and treat the addresses as published.`,
  );
}
