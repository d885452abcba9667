import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { takeLock } from "./lock.ts";
import { SendError } from "./sendError.ts";
import { createSendLogFile, readSendLogOf } from "./sendLogFile.ts";
import { type Entry, emptySendLogState, type Head, note, type SendLogState } from "./sendLogLines.ts";

/** The book of an issue's messages, by which a sending that was broken off goes on where it was. */
export interface SendLog {
  readonly head: Head;
  readonly standing: SendLogState;
  /** Writes an entry, and waits until the disk has it. */
  note(entry: Pick<Entry, "id" | "did" | "reply">): Promise<void>;
  close(): Promise<void>;
}

/** The folder of send logs below a digest's root. */
export const sendLogFolder = "_sent";

/**
 * Opens the send log of an issue below a digest's root, for one sending at a time, and begins it where there is none. `secret` is a
 * fingerprint of what messages are numbered with. Throws a SendError.
 */
export async function openSendLog(root: string, issue: string, secret: string): Promise<SendLog> {
  const folder = join(root, sendLogFolder);
  const file = join(folder, `${issue}.jsonl`);
  makeUntracked(folder);
  const release = takeLock(join(folder, `${issue}.lock`));
  try {
    const standing = readSendLogOf(file, issue, secret);
    const head = standing?.head ?? { issue, begun: new Date().toISOString(), secret };
    if (standing === undefined) await createSendLogFile(file, head);
    const known = standing ?? emptySendLogState();
    const handle = await open(file, "a", 0o600);
    const { ino } = await handle.stat();
    const write = inTurn(async (lines) => {
      await handle.appendFile(lines);
      await handle.datasync();
      if (statSync(file, { throwIfNoEntry: false })?.ino !== ino) throw new SendError(removed(file));
    });
    return {
      head,
      standing: known,
      async note(entry) {
        await write({ ...entry, at: new Date().toISOString() });
        note(known, entry);
      },
      async close() {
        await handle.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** What is written to a file without a name is lost. */
function removed(file: string): string {
  return `${file} was removed or replaced during the run, so it was stopped: nobody can tell any more who has the issue. Restore it before you go on.`;
}

/** Makes a folder that no repository takes up, wherever it lies. */
export function makeUntracked(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST" && code !== "ENOENT" && code !== "ENOTDIR") throw error;
    throw new SendError(
      `${folder} is not a folder, or is a broken link. Fix it: it records who has an issue.`,
    );
  }
  if (!existsSync(join(folder, ".gitignore"))) writeFileSync(join(folder, ".gitignore"), "*\n");
}

/** Writes what comes in while a write is under way with the next one: the disk is waited for once for all of them. */
function inTurn(write: (lines: string) => Promise<void>): (line: object) => Promise<void> {
  let waiting = "";
  let next: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();
  return (line) => {
    waiting += `${JSON.stringify(line)}\n`;
    next ??= last.then(() => {
      const lines = waiting;
      [waiting, next] = ["", undefined];
      last = write(lines);
      return last;
    });
    return next;
  };
}
