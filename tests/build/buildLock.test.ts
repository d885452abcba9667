import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, test } from "node:test";
import { acquireBuildLock } from "../../src/build/buildLock.ts";
import { project } from "../support/site.ts";
import { until } from "../support/until.ts";

const never = () => assert.fail("Nobody else has the lock.");

describe("The lock of an output", () => {
  test("can be taken at once if nobody has it, any number of times", async () => {
    for (let time = 0; time < 3; time++) (await acquireBuildLock("/here", never))();
  });

  test("does not lock other outputs", async () => {
    const end = await acquireBuildLock("/here", never);
    (await acquireBuildLock("/there", never))();
    end();
  });

  test("is given to one process after another, and each is told once that it waits", async () => {
    let [inside, most, waits] = [0, 0, 0];
    const visit = async () => {
      const end = await acquireBuildLock("/here", () => waits++);
      most = Math.max(most, ++inside);
      await until("all others wait", () => waits === 9);
      inside--;
      end();
    };
    await Promise.all(Array.from({ length: 10 }, visit));
    assert.deepEqual({ most, waits }, { most: 1, waits: 9 });
  });

  test("is released when its process is killed", async () => {
    const script = `const { acquireBuildLock } = await import("./src/build/buildLock.ts");
      await acquireBuildLock("/here", () => {});
      console.log("mine");
      setInterval(() => {}, 1000);`;
    const words = ["--import", "tsx", "--input-type=module", "--eval", script];
    const other = spawn(process.execPath, words, { cwd: project });
    await once(other.stdout, "data");
    let waited = false;
    const mine = acquireBuildLock("/here", () => {
      waited = true;
      other.kill("SIGKILL");
    });
    (await mine)();
    assert.ok(waited);
  });
});
