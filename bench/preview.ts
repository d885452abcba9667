import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { cpuSecondsOfTree, hasProc } from "./machine/processes.ts";

/** A preview that runs as an editor has started it. */
export interface Preview {
  readonly address: string;
  /** Waits until a page can be had and has a text in it; returns the seconds since `from`, a time of `performance`. */
  shows(path: string, text: string, from?: number): Promise<number>;
  /** Waits until its processes have nothing left to do. */
  quiet(): Promise<void>;
  /** Ends it as an editor does, by Ctrl-C. */
  stop(): Promise<void>;
}

const patience = 300_000;
const patienceForQuiet = 120_000;
const betweenLooks = 20;

/** Starts `npm start` for the digest, in the copy of the generator. */
export function startPreview(command: readonly string[], folder: string, port: number): Preview {
  const [program = "", ...words] = command;
  const started = performance.now();
  // It has a group of its own, so that all its processes can be ended at once.
  const child = spawn(program, words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
  const end = (signal: NodeJS.Signals) => signalGroup(child.pid, signal);
  const endAtExit = () => end("SIGKILL");
  process.once("exit", endAtExit);
  const address = `http://localhost:${port}`;
  return {
    address,
    async shows(path, text, from = started) {
      while (!(await bodyAt(address + path)).includes(text)) {
        if (child.exitCode !== null || performance.now() - from > patience)
          throw new Error(`npm start does not show ${path} with “${text}”:\n${printed.slice(-2000)}`);
        await wait(betweenLooks);
      }
      return (performance.now() - from) / 1000;
    },
    quiet: () => untilQuiet(child.pid),
    async stop() {
      const ended = child.exitCode === null ? once(child, "close") : Promise.resolve();
      end("SIGINT");
      const killing = setTimeout(end, 5000, "SIGKILL");
      await ended;
      clearTimeout(killing);
      process.off("exit", endAtExit);
    },
  };
}

/** The page at an address; nothing unless it is answered with 200. */
async function bodyAt(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const body = await response.text();
    return response.status === 200 ? body : "";
  } catch {
    return ""; // Nothing listens there yet.
  }
}

/** Quiet is two seconds without work; where that can't be seen, half a minute stands in. */
async function untilQuiet(pid: number | undefined): Promise<void> {
  if (!hasProc) return wait(30_000);
  const started = performance.now();
  for (let still = 0, last = 0; still < 4 && performance.now() - started < patienceForQuiet; ) {
    await wait(500);
    const now = cpuSecondsOfTree(pid);
    still = Math.abs(now - last) < 0.05 ? still + 1 : 0;
    last = now;
  }
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}
