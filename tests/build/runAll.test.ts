import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { runAll } from "../../src/build/runAll.ts";

test("two runners share a queue, and each job is done once", async () => {
  const queue = [1, 2, 3, 4].values();
  const done: number[] = [];
  const run = async (job: number) => {
    await setTimeout(0);
    done.push(job);
  };
  await runAll([
    { run, queues: [queue] },
    { run, queues: [queue] },
  ]);
  assert.deepEqual(done.toSorted(), [1, 2, 3, 4]);
});

test("after a failure no other job is begun, and those under way are waited for", async () => {
  const queue = ["fails", "slow", "never begun"].values();
  const done: string[] = [];
  const run = async (job: string) => {
    if (job === "fails") throw new Error("No space left.");
    await setTimeout(0);
    done.push(job);
  };
  await assert.rejects(
    runAll([
      { run, queues: [queue] },
      { run, queues: [queue] },
    ]),
    { message: "No space left." },
  );
  assert.deepEqual(done, ["slow"]);
});
