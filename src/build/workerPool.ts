import { accessSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import workerpool from "workerpool";
import { Failure } from "../failure.ts";
import { packageFolder, sourcesFolder } from "../folders.ts";
import type { Answer, Job, Result } from "./worker.ts";

/** Processes that do jobs for this one. A worker starts when a job finds all others busy. */
export interface WorkerPool {
  /** How many workers have started. */
  size(): number;
  /** Does a job in a free worker. Throws what the job throws, or a Failure if the worker is lost. */
  run<J extends Job>(job: J): Promise<Result<J>>;
  /** Ends the workers, with whatever they do. */
  close(): void;
}

/** A worker usually ends like this when the system runs out of memory and kills the largest process. */
const lost =
  "A process that was helping with the build ended unexpectedly. The computer may be short of memory. The last build is unchanged. Build again.";

/** How many workers there can be: with this process, one for each core. */
export const workersBeside = availableParallelism() - 1;

/** Creates a pool that has no workers yet. There will be at most `workersBeside`. */
export function createWorkerPool(): WorkerPool {
  let pool: workerpool.Pool | undefined;
  return {
    size: () => pool?.stats().totalWorkers ?? 0,
    async run<J extends Job>(job: J) {
      pool ??= startPool();
      const answer: Answer = await lostAsFailure(pool.exec("run", [job]));
      if ("result" in answer) return answer.result as Result<J>;
      throw answer.isFailure ? new Failure(answer.error.message) : answer.error;
    },
    close() {
      pool?.terminate(true);
      pool = undefined;
    },
  };
}

/** Handles what workers have sent by now, such as that they are ready. While this process is busy, nobody gives them their next job. */
export async function handleMessages(): Promise<void> {
  // The first is over before messages are looked for.
  await setImmediate();
  await setImmediate();
}

function startPool(): workerpool.Pool {
  const isCompiled = sourcesFolder !== packageFolder;
  const script = join(packageFolder, isCompiled ? "launch/worker.mjs" : "src/build/worker.ts");
  // Node describes a missing script in many lines.
  accessSync(script);
  return workerpool.pool(script, {
    workerType: "process",
    maxWorkers: Math.max(1, workersBeside),
    forkArgs: [sourcesFolder, basename(process.argv[1] ?? "", ".ts")],
    forkOpts: { serialization: "advanced", execArgv: process.execArgv },
  });
}

async function lostAsFailure<T>(answer: PromiseLike<T>): Promise<T> {
  try {
    return await answer;
  } catch {
    throw new Failure(lost);
  }
}
