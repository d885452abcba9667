import { spawn } from "node:child_process";
import { once } from "node:events";
import { after } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { project } from "./site.ts";

/** A preview that runs in a terminal. */
export interface Terminal {
  readonly pid: number;
  /** All that was printed so far. */
  text(): string;
  /** Waits until a text was printed. */
  prints(words: string): Promise<void>;
  isRunning(): boolean;
  /** Closes what it prints into, but for complaints, and ends nothing. Resolves when it has ended by itself. */
  close(): Promise<void>;
}

/** Previews end before the folders go that a file's tests made: this is imported before any is made. */
const endings: (() => Promise<void>)[] = [];
after(() => Promise.all(endings.map((end) => end())));

/** Runs `npm start` as an editor does, with more words after it, until the tests are over; resolves when the preview is served. */
export async function startPreview(
  root: string,
  port: number,
  generator = project,
  more: readonly string[] = [],
): Promise<Terminal> {
  const words = ["start", "--", "--root", root, "--port", String(port), ...more];
  const npm = spawn("npm", words, { cwd: generator, detached: true });
  const ended = once(npm, "close");
  endings.push(async () => {
    if (npm.exitCode === null && npm.signalCode === null) process.kill(-Number(npm.pid));
    await ended;
  });
  let printed = "";
  const terminal: Terminal = {
    pid: Number(npm.pid),
    text: () => printed,
    async prints(words) {
      while (!printed.includes(words)) await once(npm.stdout, "data");
    },
    isRunning: () => npm.exitCode === null,
    async close() {
      const ended = once(npm, "exit");
      npm.stdout.destroy();
      await ended;
    },
  };
  return new Promise((served, failed) => {
    const keep = (text: Buffer) => {
      printed += text;
      if (printed.includes(`http://localhost:${port}/`)) served(terminal);
    };
    npm.stdout.on("data", keep);
    npm.stderr.on("data", keep);
    npm.on("exit", () => failed(new Error(`npm start ended:\n${printed}`)));
  });
}

/** Asks for a page of a preview again and again, until it is answered so. */
export async function untilServed(
  address: string,
  isRight: (status: number, text: string) => boolean,
): Promise<void> {
  for (;;) {
    const answer = await fetch(address);
    if (isRight(answer.status, await answer.text())) return;
    await wait(50);
  }
}
