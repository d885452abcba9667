import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, isFullRun, readBenchOptions } from "./options.ts";

test("every case is measured at every size unless some are named", () => {
  const { sizes, only } = readBenchOptions([]);
  assert.deepEqual(sizes, [30, 100, 1_000, 10_000]);
  assert.deepEqual([...only], Object.keys(cases));
  assert.deepEqual(readBenchOptions(["--items", "300", "--items", "40"]).sizes, [40, 300]);
  assert.deepEqual(readBenchOptions(["--large"]).sizes.at(-1), 100_000);
  assert.deepEqual(
    [...readBenchOptions(["--only", "reader", "--only", "builds"]).only],
    ["reader", "builds"],
  );
});

test("only a full run is reported", () => {
  for (const words of [[], ["--large"]]) assert.ok(isFullRun(readBenchOptions(words)), words.join(" "));
  for (const words of [
    ["--items", "300"],
    ["--only", "builds"],
  ])
    assert.ok(!isFullRun(readBenchOptions(words)), words.join(" "));
});

test("an unknown case or size is an error", () => {
  assert.throws(
    () => readBenchOptions(["--only", "build"]),
    /--only build is not a case\. The cases are builds, commands,/,
  );
  assert.throws(
    () => readBenchOptions(["--items", "many"]),
    /--items many: give a whole number of at least 10\./,
  );
});
