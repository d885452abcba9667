import { appendFileSync, existsSync, lstatSync, readdirSync, readFileSync, truncateSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import { SendError } from "./sendError.ts";
import { type Head, isEntry, parseSendLog, type Standing } from "./sendLogLines.ts";

const copy = "Put back a copy of it: without it, nobody knows who has the issue.";

/**
 * What the ledger of an issue says; undefined where there is none yet. A ledger that is damaged or out of reach is never taken for one that says
 * nothing: everybody would get the issue again. Throws an Unsendable.
 */
export function standingIn(file: string, issue: string, secret: string): Standing | undefined {
  const text = textOf(file);
  if (text === undefined) return undefined;
  const whole = withoutHalfLine(text);
  const standing = whole === "" ? "it is empty" : parseSendLog(whole);
  if (typeof standing === "string") throw new SendError(`${file} is damaged: ${standing}. ${copy}`);
  const { head } = standing;
  if (head?.issue !== issue)
    throw new SendError(`${file} is the ledger of ${head?.issue}: put it back under its own name.`);
  if (head.secret !== secret)
    throw new SendError(
      `UNSUBSCRIBE_SECRET is not the one with which the sending of ${issue} began: set it to that one, or subscribers would get the issue twice.`,
    );
  if (whole.length > text.length) appendFileSync(file, "\n");
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  return standing;
}

/** Writes the first line of a ledger: it comes into being with it, so that one without it is damaged. */
export async function beginLedger(file: string, head: Head): Promise<void> {
  const aside = `${file}.new`;
  const handle = await open(aside, "w", 0o600);
  try {
    await handle.appendFile(`${JSON.stringify(head)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(aside, file);
}

/** Throws an Unsendable where the ledgers in a folder say that someone has left. */
export function checkThatNobodyLeft(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jsonl")) : [];
  const told = names.find((name) => textOf(join(folder, name))?.includes('"did":"left"'));
  if (told !== undefined)
    throw new SendError(
      `--unsubscribed is missing: some had left when ${told.replace(".jsonl", "")} was sent. Give the list again, or a file of the line \`email\` if they have all come back.`,
    );
}

function textOf(file: string): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  const failed = file.replace(/\.jsonl$/, ".failed.csv");
  if (found === undefined && !existsSync(failed)) return undefined;
  if (found === undefined)
    throw new SendError(
      `${file} is missing, although ${failed} tells of a sending. ${copy} If nobody has it, delete ${failed}.`,
    );
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new SendError(`${file} can't be read (${(error as NodeJS.ErrnoException).code}). ${copy}`);
  }
}

/** A line that was cut short by a crash was never acted upon. One that only lacks its end was. */
function withoutHalfLine(text: string): string {
  const end = text.lastIndexOf("\n") + 1;
  return end < text.length && isEntry(text.slice(end)) ? `${text}\n` : text.slice(0, end);
}
