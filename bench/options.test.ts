import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, isFullRun, readBenchOptions } from "./options.ts";

test("every case is measured unless some are named", () => {
  assert.deepEqual([...readBenchOptions([]).only], Object.keys(cases));
  assert.deepEqual([...readBenchOptions(["--only", "edit", "--only", "check"]).only], ["edit", "check"]);
});

test("only a full run is reported", () => {
  assert.ok(isFullRun(readBenchOptions([])));
  for (const words of [["--items", "300"], ["--runs", "4"], ["--only", "pages"], ["--prepare"]])
    assert.ok(!isFullRun(readBenchOptions(words)), words.join(" "));
});

test("an unknown case or size is an error", () => {
  assert.throws(
    () => readBenchOptions(["--only", "page"]),
    /--only page is not a case\. The cases are complete, pages,/,
  );
  assert.throws(
    () => readBenchOptions(["--items", "many"]),
    /--items many: give a whole number of at least 10\./,
  );
  assert.throws(() => readBenchOptions(["--runs", "0"]), /--runs 0: give a whole number of at least 1\./);
});
