import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { Failure } from "../../failure.ts";
import { isRunning } from "../../files/atomicWrite.ts";
import { attempt } from "../../files/attempt.ts";

/**
 * Takes a lock that only one process can hold, and returns a function that releases it. Takes over the lock of a process that was killed, but only
 * on the same machine: what runs on another can't be seen from here. Throws a Failure if another process has it.
 */
export function takeLock(file: string): () => void {
  const own = `${process.pid} ${startOf(process.pid)}\n${hostname()}\n`;
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, own, { mode: 0o600 });
  try {
    while (!isTaken(beside, file)) clearStale(file, `${file}.stale.${process.pid}`);
  } finally {
    rmSync(beside, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/** A link appears with its content, so nobody ever sees an empty lock. */
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
  const [started = "", host] = holder.split("\n");
  const pid = Number(started.split(" ")[0]);
  if (host && host !== hostname())
    throw new Failure(
      `This issue is being sent by ${host}, or a run there was interrupted. Wait for it to end. If nothing is running there, delete ${file}.`,
    );
  if (started === `${pid} ${startOf(pid)}` && isRunning(pid))
    throw new Failure(`Process ${pid} is already sending this issue. Wait for it to end.`);
  try {
    renameSync(file, aside);
    // This is the lock of another process that was quicker. Put it back.
    if (textOf(aside) !== holder) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "EEXIST") throw error;
  }
  rmSync(aside, { force: true });
}

/** When a process started, because process numbers are used again. Empty if the system does not say. */
function startOf(pid: number): string {
  const fields = textOf(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ");
  if (fields !== undefined) return fields[19] ?? "";
  const options = { encoding: "utf8", stdio: "pipe" } as const;
  return attempt(() => execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], options))?.trim() ?? "";
}

function textOf(file: string): string | undefined {
  return attempt(() => readFileSync(file, "utf8"));
}
