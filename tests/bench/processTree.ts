import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** What a command took, all the processes that it began included. */
export interface Measurement {
  readonly seconds: number;
  /** Processor time; NaN where there is no `/proc`. */
  readonly cpuSeconds: number;
  /** The most resident memory of all processes together, in MB; NaN where there is no `/proc`. */
  readonly megabytes: number;
}

const hasProc = existsSync("/proc/self/statm");
const millisecondsBetweenSamples = 50;

/** Runs a command to its end, and measures it. Throws with what it printed when it fails. */
export async function measure(command: readonly string[], folder: string): Promise<Measurement> {
  const [program = "", ...words] = command;
  const cpuBefore = cpuSecondsOfChildren();
  const start = performance.now();
  const child = spawn(program, words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let [printed, kilobytes] = ["", 0];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  const sampling = setInterval(() => {
    kilobytes = Math.max(kilobytes, memoryOfTree(child.pid));
  }, millisecondsBetweenSamples);
  const exitCode = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  const seconds = (performance.now() - start) / 1000;
  clearInterval(sampling);
  if (exitCode !== 0)
    throw new Error(`${command.join(" ")} ended with ${exitCode}:\n${printed.slice(-2000)}`);
  const megabytes = hasProc ? kilobytes / 1000 : Number.NaN;
  return { seconds, cpuSeconds: cpuSecondsOfChildren() - cpuBefore, megabytes };
}

/** Several commands, one after the other, as one: their times together, and the memory of the largest. */
export async function measureAll(
  commands: readonly (readonly string[])[],
  folder: string,
): Promise<Measurement> {
  let all: Measurement = { seconds: 0, cpuSeconds: 0, megabytes: 0 };
  for (const command of commands) {
    const one = await measure(command, folder);
    all = {
      seconds: all.seconds + one.seconds,
      cpuSeconds: all.cpuSeconds + one.cpuSeconds,
      megabytes: Math.max(all.megabytes, one.megabytes),
    };
  }
  return all;
}

function memoryOfTree(pid: number | undefined): number {
  if (pid === undefined || !hasProc) return 0;
  try {
    const resident = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    return childrenOf(pid).reduce((sum, child) => sum + memoryOfTree(child), resident);
  } catch {
    return 0; // It ended while it was looked at.
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
}

/** Of children that have ended, in the kernel's ticks of 10 ms: fields 16 and 17 of `proc(5)`. */
function cpuSecondsOfChildren(): number {
  if (!hasProc) return Number.NaN;
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
