import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { aFolder } from "../../tests/support/site.ts";
import { until } from "../../tests/support/until.ts";
import { hasProc, memoryOf, treeOf } from "./processes.ts";
import { measure, millisecondsBetweenSamples } from "./processTree.ts";

/** Both processes hold memory until a file is there. */
const script = (end: string) => `
  const { spawnSync } = require("node:child_process");
  globalThis.held = Buffer.alloc(100e6, 1);
  const child = \`
    globalThis.held = Buffer.alloc(200e6, 1);
    setInterval(() => require("node:fs").existsSync(${JSON.stringify(end)}) && process.exit(), 20);
  \`;
  spawnSync(process.execPath, ["-e", child]);
`;

test("memory is measured for all processes together, and for the largest", { skip: !hasProc }, async () => {
  const end = join(aFolder(), "end");
  const measuring = measure([process.execPath, "-e", script(end)], ".");
  await until("both hold their memory", () => {
    const [, ...others] = treeOf(process.pid);
    return others.reduce((sum, pid) => sum + memoryOf(pid).now, 0) > 300_000;
  });
  // This process takes samples at intervals, too, of which none is passed over.
  await wait(10 * millisecondsBetweenSamples);
  writeFileSync(end, "");
  const { megabytes, largestMegabytes } = await measuring;
  assert.ok(megabytes > 300, `${megabytes}`);
  assert.ok(largestMegabytes > 200 && largestMegabytes < 300, `${largestMegabytes}`);
});

test("a command that fails is reported with what it printed", async () => {
  const failing = [process.execPath, "-e", "console.log('it broke'); process.exit(3)"];
  await assert.rejects(measure(failing, "."), /ended with 3:\nit broke/);
});
