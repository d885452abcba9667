import assert from "node:assert/strict";
import { test } from "node:test";
import { tableIn } from "../../../src/send/lists/csv.ts";

test("a list with a misplaced quotation mark in each of 300,000 lines has one mistake, the first", () => {
  const { rows, findings } = tableIn({ text: `email\n${'"a\n'.repeat(300_000)}`, delimiter: "," });
  assert.equal(rows.length, 0);
  assert.deepEqual(
    findings.map(({ line, column }) => [line, column]),
    [[2, 1]],
  );
});
