import assert from "node:assert/strict";
import { test } from "node:test";
import { hasProc } from "./processes.ts";
import { measure } from "./processTree.ts";

const script = `
  const { spawnSync } = require("node:child_process");
  const held = (mb) => "globalThis.held = Buffer.alloc(" + mb + " * 1e6, 1); setTimeout(() => {}, 300);";
  globalThis.held = Buffer.alloc(100e6, 1);
  spawnSync(process.execPath, ["-e", held(200)]);
`;

test("memory is that of all processes together, and of the largest", { skip: !hasProc }, async () => {
  const { megabytes, largestMegabytes } = await measure([process.execPath, "-e", script], ".");
  assert.ok(megabytes > 300, `${megabytes}`);
  assert.ok(largestMegabytes > 200 && largestMegabytes < 300, `${largestMegabytes}`);
});

test("a command that fails is told with what it printed", async () => {
  const failing = [process.execPath, "-e", "console.log('it broke'); process.exit(3)"];
  await assert.rejects(measure(failing, "."), /ended with 3:\nit broke/);
});
