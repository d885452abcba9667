import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Whether processes can be looked at: `proc(5)` is Linux's. */
export const hasProc = existsSync("/proc/self/statm");

/** The processor time of a running process and of all below it that run, in seconds. */
export function cpuSecondsOfTree(pid: number | undefined): number {
  const ticks = treeOf(pid).flatMap((each) => statOf(String(each)).slice(11, 13));
  return ticks.reduce((sum, value) => sum + value, 0) / 100;
}

/** Resident memory in kB, now and at its most: the kernel keeps the peak, so that none is lost between two samples. */
export function memoryOf(pid: number): { now: number; peak: number } {
  const status = read(`/proc/${pid}/status`);
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
  return { now: field("VmRSS"), peak: field("VmHWM") };
}

/** A process and all below it that run. */
export function treeOf(pid: number | undefined): number[] {
  if (pid === undefined || !hasProc) return [];
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

function childrenOf(pid: number): number[] {
  const folder = `/proc/${pid}/task`;
  const threads = unlessEnded(() => readdirSync(folder), []);
  return threads.flatMap((thread) =>
    read(`${folder}/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
}

/** The processor time of children of this process that have ended: the kernel keeps it in ticks of 10 ms. */
export function cpuSecondsOfChildren(): number {
  if (!hasProc) return Number.NaN;
  const [user = 0, system = 0] = statOf("self").slice(13, 15);
  return (user + system) / 100;
}

/** The fields of `proc(5)`'s stat from the third on, which follow the name of the program. */
function statOf(pid: string): number[] {
  return read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, "")
    .split(" ")
    .map(Number);
}

function read(file: string): string {
  return unlessEnded(() => readFileSync(file, "utf8"), "");
}

/** A process may end while it is looked at. */
function unlessEnded<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
