import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { isRunning } from "../files/atomicWrite.ts";
import { SendError } from "./sendError.ts";

/**
 * Takes a lock that one process at a time holds. That of a process which was killed is taken over, if it was on this machine: nobody can see
 * here what runs on another. Returns what gives it back. Throws a SendError when another process has it.
 */
export function takeLock(file: string): () => void {
  const own = `${process.pid} ${birthOf(process.pid)}\n${hostname()}\n`;
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, own, { mode: 0o600 });
  try {
    while (!isTaken(beside, file)) clearStale(file, `${file}.stale.${process.pid}`);
  } finally {
    rmSync(beside, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/** A link comes into being with its content, so that no lock is ever seen empty. */
function isTaken(beside: string, file: string): boolean {
  try {
    linkSync(beside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function clearStale(file: string, aside: string): void {
  const holder = textOf(file);
  if (holder === undefined) return;
  const [born = "", host] = holder.split("\n");
  const pid = Number(born.split(" ")[0]);
  if (host && host !== hostname())
    throw new SendError(
      `This issue is being sent by ${host}, or a run there was interrupted. Wait for it to end. If nothing is running there, delete ${file}.`,
    );
  if (born === `${pid} ${birthOf(pid)}` && isRunning(pid))
    throw new SendError(`Process ${pid} is already sending this issue. Wait for it to end.`);
  try {
    renameSync(file, aside);
    // Another process was quicker, and this is its lock: it gets it back.
    if (textOf(aside) !== holder) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "EEXIST") throw error;
  }
  rmSync(aside, { force: true });
}

/** When a process began, as its system tells it: numbers of processes come again, beginnings do not. Empty where nobody tells. */
function birthOf(pid: number): string {
  const fields = textOf(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ");
  if (fields !== undefined) return fields[19] ?? "";
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: "pipe",
    }).trim();
  } catch {
    return "";
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
