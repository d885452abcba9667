import { spawn } from "node:child_process";
import { once } from "node:events";
import { after } from "node:test";
import { project } from "./site.ts";
import { until } from "./until.ts";

/** A preview that runs in a terminal. */
export interface Terminal {
  readonly pid: number;
  /** Everything that was printed so far. */
  text(): string;
  /** Waits until a text is printed. */
  prints(words: string): Promise<void>;
  isRunning(): boolean;
  /** Closes what it prints into, but for complaints, and ends nothing. Resolves when it has ended by itself. */
  close(): Promise<void>;
}

/** Ends previews before the folders of a test file are deleted, because this module is imported before any folder is made. The runner may also end the tests. */
const endings: (() => Promise<unknown>)[] = [];
after(() => Promise.all(endings.map((end) => end())));
process.once("SIGTERM", () => Promise.all(endings.map((end) => end())).finally(() => process.exit(1)));

/** Runs `npm start` as an editor does, with more arguments, until the tests end. Resolves when the preview is served. */
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
    prints: (words) => until(`npm start prints “${words}”`, () => printed.includes(words)),
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

/** Requests a page of a preview until the answer is as expected. */
export function untilServed(
  address: string,
  isRight: (status: number, text: string) => boolean,
): Promise<void> {
  return until(address, async () => {
    const answer = await fetch(address);
    return isRight(answer.status, await answer.text());
  });
}
