import { appendFileSync, existsSync, lstatSync, readFileSync, truncateSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { SendError } from "./sendError.ts";
import { type Head, isEntry, parseSendLog, type SendLogState } from "./sendLogLines.ts";

const copy = "Restore a copy of it. Without it, nobody knows who has the issue.";

/**
 * What the send log of an issue says; undefined where there is none yet. A send log that is damaged or out of reach is never taken for one that says
 * nothing: everybody would get the issue again. Throws a SendError.
 */
export function readSendLogOf(file: string, issue: string, secret: string): SendLogState | undefined {
  const standing = readSendLog(file);
  if (standing === undefined) return undefined;
  const { head } = standing;
  if (head?.issue !== issue)
    throw new SendError(`${file} is the send log of ${head?.issue}. Restore its own name.`);
  if (head.secret !== secret)
    throw new SendError(
      `UNSUBSCRIBE_SECRET is not the one that ${issue} was first sent with. Set it to that one, or subscribers would get the issue twice.`,
    );
  endLastLine(file);
  return standing;
}

/** Reads a send log; undefined where there is none. Throws a SendError where it can't be believed. */
export function readSendLog(file: string): SendLogState | undefined {
  const text = textOf(file);
  if (text === undefined) return undefined;
  const whole = withoutHalfLine(text);
  const standing = whole === "" ? "it is empty" : parseSendLog(whole);
  if (typeof standing === "string") throw new SendError(`${file} is damaged: ${standing}. ${copy}`);
  return standing;
}

/** Makes room for the next line. */
function endLastLine(file: string): void {
  const text = readFileSync(file, "utf8");
  const whole = withoutHalfLine(text);
  if (whole.length > text.length) appendFileSync(file, "\n");
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
}

/** Writes the first line of a send log: it comes into being with it, so that one without it is damaged. */
export async function createSendLogFile(file: string, head: Head): Promise<void> {
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
