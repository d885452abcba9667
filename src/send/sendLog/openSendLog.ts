import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { continueSendLog } from "./readSendLog.ts";
import { type Entry, emptySendLogState, type Head, note, type SendLogState } from "./sendLogState.ts";
import { takeLock } from "./takeLock.ts";

/** The log of an issue's messages. A run that was interrupted continues from it. */
export interface SendLog {
  readonly head: Head;
  readonly state: SendLogState;
  /** Writes an entry, and waits until the disk has it. */
  note(entry: Pick<Entry, "id" | "did" | "reply">): Promise<void>;
  close(): Promise<void>;
}

/** The folder of send logs below a digest's root. */
export const sendLogFolder = "_sent";

/**
 * Opens the send log of an issue below a digest's root, and creates it if there is none. Only one process can have it open. `secret` is a
 * fingerprint of the secret that messages are numbered with. Throws a Failure if another process has it, or it can't be used.
 */
export async function openSendLog(root: string, issue: string, secret: string): Promise<SendLog> {
  const folder = join(root, sendLogFolder);
  const file = join(folder, `${issue}.jsonl`);
  makeUntracked(folder);
  const release = takeLock(join(folder, `${issue}.lock`));
  try {
    const state = continueSendLog(file, issue, secret);
    const head = state?.head ?? { issue, begun: new Date().toISOString(), secret };
    if (state === undefined) await createSendLog(file, head);
    const known = state ?? emptySendLogState();
    const handle = await open(file, "a", 0o600);
    const { ino } = await handle.stat();
    const write = batched(async (lines) => {
      await handle.appendFile(lines);
      await handle.datasync();
      if (statSync(file, { throwIfNoEntry: false })?.ino !== ino) throw new Failure(removed(file));
    });
    return {
      head,
      state: known,
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

/** Creates a send log together with its first line, so that a log without that line must be damaged. */
async function createSendLog(file: string, head: Head): Promise<void> {
  const temporary = `${file}.new`;
  const handle = await open(temporary, "w", 0o600);
  try {
    await handle.appendFile(`${JSON.stringify(head)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}

/** The message for a file that lost its name: what is written to it would be lost. */
function removed(file: string): string {
  return `${file} was removed or replaced during the run, so the run was stopped: Standfirst can no longer tell who received the issue. Restore the file before you continue.`;
}

/** Makes a folder that git ignores, wherever it is. */
export function makeUntracked(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST" && code !== "ENOENT" && code !== "ENOTDIR") throw error;
    throw new Failure(
      `${folder} is not a folder, or is a broken link. Fix it: it records who received an issue.`,
    );
  }
  if (!existsSync(join(folder, ".gitignore"))) writeFileSync(join(folder, ".gitignore"), "*\n");
}

/** Collects the lines that arrive during a write, and writes them together: the disk is slow to confirm each write. */
function batched(write: (lines: string) => Promise<void>): (line: object) => Promise<void> {
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
