import { appendFileSync, existsSync, lstatSync, readFileSync, truncateSync } from "node:fs";
import { Failure } from "../../failure.ts";
import { isEntry, parseSendLog, type SendLogState } from "./sendLogState.ts";

const copy = "Restore a copy of it. Without it, Standfirst can't tell who received the issue.";

/**
 * Reads the send log of an issue, and prepares it for the next entry; undefined if there is none yet. Throws a Failure if it is damaged or can't be
 * read: if it counted as empty, everybody would get the issue again.
 */
export function continueSendLog(file: string, issue: string, secret: string): SendLogState | undefined {
  const state = readSendLog(file);
  if (state === undefined) return undefined;
  const { head } = state;
  if (head?.issue !== issue)
    throw new Failure(`${file} is the send log of ${head?.issue}. Restore its own name.`);
  if (head.secret !== secret)
    throw new Failure(
      `UNSUBSCRIBE_SECRET is not the one that ${issue} was first sent with. Set it to that one, or subscribers would get the issue twice.`,
    );
  endLastLine(file);
  return state;
}

/** Reads a send log; undefined if there is none. Throws a Failure if it is damaged or can't be read. */
export function readSendLog(file: string): SendLogState | undefined {
  const text = textOf(file);
  if (text === undefined) return undefined;
  const complete = completeLines(text);
  const state = complete === "" ? "it is empty" : parseSendLog(complete);
  if (typeof state === "string") throw new Failure(`${file} is damaged: ${state}. ${copy}`);
  return state;
}

/** Ends the file with a line end, and without half a line. */
function endLastLine(file: string): void {
  const text = readFileSync(file, "utf8");
  const complete = completeLines(text);
  if (complete.length > text.length) appendFileSync(file, "\n");
  if (complete.length < text.length) truncateSync(file, Buffer.byteLength(complete));
}

function textOf(file: string): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  const failed = file.replace(/\.jsonl$/, ".failed.csv");
  if (found === undefined && !existsSync(failed)) return undefined;
  if (found === undefined)
    throw new Failure(
      `${file} is missing, although ${failed} shows that the issue was sent. ${copy} If nobody received it, delete ${failed}.`,
    );
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Failure(`${file} can't be read (${(error as NodeJS.ErrnoException).code}). ${copy}`);
  }
}

/** A crash can cut the last line short, but only before the step it records, so it is ignored. A line that lacks only its line end counts. */
function completeLines(text: string): string {
  const end = text.lastIndexOf("\n") + 1;
  return end < text.length && isEntry(text.slice(end)) ? `${text}\n` : text.slice(0, end);
}
