/** A process that works through queues, one job at a time. Others may take jobs from the same queues. */
export interface Runner<J> {
  readonly run: (job: J) => Promise<void>;
  readonly queues: readonly Iterable<J>[];
}

/** Lets the runners do all jobs. If a job fails, no other job is begun, and those under way are waited for. */
export async function runAll<J>(runners: readonly Runner<J>[]): Promise<void> {
  let hasFailed = false;
  const work = async ({ run, queues }: Runner<J>) => {
    for (const queue of queues)
      for (const job of queue) {
        if (hasFailed) return;
        await run(job);
      }
  };
  const all = runners.map((runner) =>
    work(runner).catch((error: unknown) => {
      hasFailed = true;
      throw error;
    }),
  );
  await Promise.allSettled(all);
  await Promise.all(all);
}
