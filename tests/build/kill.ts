import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { commandLine } from "../support/site.ts";
import { until } from "../support/until.ts";

/** Whether every process of a build is killed, or only the first, so that the others are left without it. */
export type Whom = "every process" | "the first process";

/** Runs a build as `npm run build` does, kills it after so many milliseconds, and tells the number of its session. */
export async function killBuild(
  generator: string,
  words: readonly string[],
  whom: Whom,
  after: number,
): Promise<number> {
  const child = spawn(process.execPath, [...commandLine("build", generator), ...words], {
    cwd: generator,
    detached: true,
    stdio: "ignore",
  });
  const { pid = 0 } = child;
  const exit = once(child, "exit");
  await Promise.race([wait(after), exit]);
  if (child.exitCode === null) process.kill(whom === "every process" ? -pid : pid, "SIGKILL");
  await exit;
  return pid;
}

/** Waits until no process of a session runs. Throws when one stays. Where the system does not tell, there seems to be none. */
export function untilAllEnded(session: number): Promise<void> {
  return until("no process of the killed build is left", () => inSession(session).length === 0);
}

function inSession(session: number): string[] {
  const pids = existsSync("/proc/self/stat") ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  return pids.filter((pid) => {
    const [state, , , its] = statOf(pid);
    return Number(its) === session && state !== "Z";
  });
}

/** What the system tells of a process behind its name, which may have spaces; nothing when it has ended. */
function statOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
  } catch {
    return [];
  }
}
