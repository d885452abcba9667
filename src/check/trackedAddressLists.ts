import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { errorAt, fileStart, type Problem } from "../content/problem.ts";
import { trackedFiles } from "./git.ts";

/** What lists of addresses are called: spreadsheets, and tables as text. */
const patterns = ["csv", "tsv", "jsonl", "xlsx", "xls", "ods", "txt"].map((ending) => `:(icase)*.${ending}`);

/** What lists of readers are called: spreadsheets are packed, so that their names have to do. */
const named = /subscri(bers?|bed|ptions?)|mailing[-_ ]?list|recipients/i;
const address = /(?<![^\s,;:"'<>()@])[^\s,;:"'<>()@]+@[^\s,;:"'<>()@]+\.[a-z]{2,}/gi;
/** Prose may name some people: a plain text is a list when a line holds an address alone. */
const addressLine = /^[^\s,;:"'<>()@]+@[^\s,;:"'<>()@]+\.[a-z]{2,}\s*$/gim;
/** One address may be a contact; a list of readers has more. */
const mostAddresses = 1;

/** Errors for the files below a root that are under version control and list e-mail addresses; none where there is no git. */
export async function trackedAddressLists(root: string): Promise<Problem[]> {
  const files = await trackedFiles(root, patterns);
  return files.filter((file) => listsAddresses(root, file)).map((file) => ({ file, ...keptForEver(file) }));
}

function listsAddresses(root: string, file: string): boolean {
  const path = join(root, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  if (/\.(xlsx|xls|ods)$/i.test(file)) return named.test(file);
  const found = readFileSync(path, "latin1").matchAll(/\.txt$/i.test(file) ? addressLine : address);
  return new Set([...found].map(([each]) => each.toLowerCase())).size > mostAddresses;
}

function keptForEver(file: string) {
  return errorAt(
    fileStart,
    "This file lists email addresses and is under version control.",
    `Move it elsewhere, and run \`git rm --cached "${file}"\`. Pushed commits still hold it. Rewrite them, and treat the addresses as published.`,
  );
}
