import { spawn } from "node:child_process";
import { cpuSecondsOfChildren, hasProc, memoryOf, treeOf } from "./processes.ts";

/** What a command took, all the processes that it began included. Memory is in MB, and NaN where there is no `/proc`. */
export interface Measurement {
  readonly seconds: number;
  /** Processor time; NaN where there is no `/proc`. */
  readonly cpuSeconds: number;
  /** The most resident memory of all processes together. */
  readonly megabytes: number;
  /** The most that any one of them had. */
  readonly largestMegabytes: number;
}

export const millisecondsBetweenSamples = 50;

/** Runs a command to its end, and measures it. Throws with what it printed when it fails. */
export async function measure(command: readonly string[], folder: string): Promise<Measurement> {
  const [program = "", ...words] = command;
  const cpuBefore = cpuSecondsOfChildren();
  const start = performance.now();
  const child = spawn(program, words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  const takeMemory = sampleMemory(child.pid);
  const exitCode = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  const seconds = (performance.now() - start) / 1000;
  const memory = takeMemory();
  if (exitCode !== 0)
    throw new Error(`${command.join(" ")} ended with ${exitCode}:\n${printed.slice(-2000)}`);
  return { seconds, cpuSeconds: cpuSecondsOfChildren() - cpuBefore, ...memory };
}

/** Several commands, one after the other, as one: their times together, and the memory of the largest. */
export async function measureAll(
  commands: readonly (readonly string[])[],
  folder: string,
): Promise<Measurement> {
  let all: Measurement = { seconds: 0, cpuSeconds: 0, megabytes: 0, largestMegabytes: 0 };
  for (const command of commands) {
    const one = await measure(command, folder);
    all = {
      seconds: all.seconds + one.seconds,
      cpuSeconds: all.cpuSeconds + one.cpuSeconds,
      megabytes: Math.max(all.megabytes, one.megabytes),
      largestMegabytes: Math.max(all.largestMegabytes, one.largestMegabytes),
    };
  }
  return all;
}

/** Looks at the memory of a tree of processes time and again, until the function that it returns is called for the peaks. */
function sampleMemory(pid: number | undefined): () => Pick<Measurement, "megabytes" | "largestMegabytes"> {
  let [together, largest] = [0, 0];
  const sampling = setInterval(() => {
    const sizes = treeOf(pid).map(memoryOf);
    together = Math.max(
      together,
      sizes.reduce((sum, { now }) => sum + now, 0),
    );
    largest = Math.max(largest, ...sizes.map(({ peak }) => peak));
  }, millisecondsBetweenSamples);
  return () => {
    clearInterval(sampling);
    if (!hasProc) return { megabytes: Number.NaN, largestMegabytes: Number.NaN };
    return { megabytes: together / 1000, largestMegabytes: largest / 1000 };
  };
}
