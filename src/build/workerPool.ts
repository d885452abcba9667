import { type ChildProcess, fork } from "node:child_process";
import { accessSync } from "node:fs";
import { Failure } from "../failure.ts";
import { programFile } from "../projectFolder.ts";
import type { Answer, Job, OpenJob, WarmJob } from "./worker.ts";

/** Processes that take parts of a build, each of them one at a time. */
export interface WorkerPool {
  /** Starts more of them until there are so many. */
  hire(count: number): void;
  /** Gives a job to every one of them, also to those that are hired later. Of several such, these do the last. */
  tell(job: WarmJob | OpenJob): void;
  /** Gives each job to the next free hand, and its answer as soon as it comes. Throws when a hand fails. */
  each<J extends Job>(jobs: Iterable<J>): AsyncGenerator<Answer<J>>;
  dismiss(): void;
}

/** Begins with none. */
export function noWorkers(): WorkerPool {
  const ready = new Map<ChildProcess, Promise<unknown>>();
  let told: WarmJob | OpenJob | undefined;
  const begin = (child: ChildProcess, before: Promise<unknown>, job: Job) => {
    const begun = before.then(() => ask(child, job));
    // Whoever gives it a job is told.
    begun.catch(() => {});
    ready.set(child, begun);
  };
  const made = <J extends Job>(child: ChildProcess, job: J) => {
    const making = Promise.resolve(ready.get(child))
      .then(() => ask<J>(child, job))
      .then((answer) => ({ child, answer }));
    // Whoever waits for it is told, also when that is later.
    making.catch(() => {});
    return making;
  };
  return {
    hire(count) {
      while (ready.size < count) {
        const child = start();
        if (told) begin(child, Promise.resolve(), told);
        else ready.set(child, Promise.resolve());
      }
    },
    tell(job) {
      told = job;
      for (const [child, before] of ready) begin(child, before, job);
    },
    async *each<J extends Job>(jobs: Iterable<J>) {
      const waiting = jobs[Symbol.iterator]();
      const busy = new Map<ChildProcess, Promise<{ child: ChildProcess; answer: Answer<J> }>>();
      const giveNext = (child: ChildProcess) => {
        const { value: job, done } = waiting.next();
        if (done) busy.delete(child);
        else busy.set(child, made(child, job));
      };
      for (const child of ready.keys()) giveNext(child);
      try {
        while (busy.size > 0) {
          const { child, answer } = await Promise.race(busy.values());
          giveNext(child);
          yield answer;
        }
      } finally {
        // None is left writing when one fails.
        await Promise.allSettled(busy.values());
      }
    },
    dismiss() {
      for (const child of ready.keys()) if (child.connected) child.disconnect();
      ready.clear();
    },
  };
}

function start(): ChildProcess {
  const file = programFile("src/build/worker.ts");
  // What Node says of a file that is missing is long.
  accessSync(file);
  return fork(file, {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** What the system does to the largest processes when there is no memory left, mostly. */
const ended =
  "A process that took part in the build was ended, perhaps for want of memory. What was there before is as it was. Build again.";

interface Reply<J extends Job> {
  readonly answer: Answer<J>;
  readonly error?: Error;
  readonly isFailure?: boolean;
}

function ask<J extends Job>(child: ChildProcess, job: J): Promise<Answer<J>> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Failure(ended));
    child.once("exit", onExit);
    child.once("message", ({ answer, error, isFailure }: Reply<J>) => {
      child.off("exit", onExit);
      if (error) reject(isFailure ? new Failure(error.message) : error);
      else resolve(answer);
    });
    child.send(job, (error) => error && onExit());
  });
}
