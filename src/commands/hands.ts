import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Answer, Job } from "./hand.ts";

/** Processes that take parts of a build, each of them one at a time. */
export interface Hands {
  /** Gives each job to the next free hand, and its answer as soon as it comes. Throws when a hand fails. */
  each<J extends Job>(jobs: Iterable<J>): AsyncGenerator<Answer<J>>;
  /** Gives one job to every hand, before any other. */
  all(job: Job): Promise<void>;
  dismiss(): void;
}

/** Starts so many processes; each is ready when it has started, and takes jobs before that. */
export function hireHands(count: number): Hands {
  const children = Array.from({ length: count }, () =>
    fork(join(import.meta.dirname, "hand.ts"), {
      serialization: "advanced",
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    }),
  );
  return {
    async *each<J extends Job>(jobs: Iterable<J>) {
      const waiting = jobs[Symbol.iterator]();
      const busy = new Map<ChildProcess, Promise<{ child: ChildProcess; answer: Answer<J> }>>();
      const giveNext = (child: ChildProcess) => {
        const { value: job, done } = waiting.next();
        if (done) busy.delete(child);
        else
          busy.set(
            child,
            ask<J>(child, job).then((answer) => ({ child, answer })),
          );
      };
      children.forEach(giveNext);
      while (busy.size > 0) {
        const { child, answer } = await Promise.race(busy.values());
        giveNext(child);
        yield answer;
      }
    },
    all: async (job) => {
      await Promise.all(children.map((child) => ask(child, job)));
    },
    dismiss: () => {
      for (const child of children) child.disconnect();
    },
  };
}

function ask<J extends Job>(child: ChildProcess, job: J): Promise<Answer<J>> {
  return new Promise((resolve, reject) => {
    const onExit = () =>
      reject(new Error("A process that took part in the build ended before its part was done."));
    child.once("exit", onExit);
    child.once("message", ({ answer, error }: { answer: Answer<J>; error?: Error }) => {
      child.off("exit", onExit);
      if (error) reject(error);
      else resolve(answer);
    });
    child.send(job);
  });
}
