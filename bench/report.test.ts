import assert from "node:assert/strict";
import { test } from "node:test";
import { describeResults, withResults } from "./report.ts";
import { comparedRow, files, plainRow, seconds } from "./rows.ts";

test("a ratio is the median of those of each turn, and the target is held against it", () => {
  const row = comparedRow("build", [9, 1, 2], [10, 4, 5], seconds, { ratio: 0.4 });
  assert.deepEqual(row, {
    name: "build",
    ours: "2.00 s (1.00–9.00)",
    against: "5.00 s (4.00–10.00)",
    ratio: "0.40 (0.25–0.90)",
    target: "≤ 0.40 ×",
    met: true,
  });
  assert.equal(comparedRow("build", [2.1], [5], seconds, { ratio: 0.4 }).met, false);
});

test("a row is met if both of its targets are", () => {
  const metWith = (most: number) => comparedRow("edit", [2], [5], seconds, { ratio: 0.7, most });
  assert.equal(metWith(2).target, "≤ 0.70 ×, ≤ 2 s");
  assert.deepEqual([metWith(2).met, metWith(1.9).met], [true, false]);
});

test("no ratio is met or missed if the other program is not installed", () => {
  const row = comparedRow("build", [2], [], seconds, { ratio: 0.5 });
  assert.deepEqual(row, { name: "build", ours: "2.00 s", target: "≤ 0.50 ×" });
});

test("a single file that differs misses the target", () => {
  assert.equal(plainRow("differ", [0], files, 0).met, true);
  assert.equal(plainRow("differ", [1], files, 0).met, false);
  assert.equal(plainRow("differ", [1], files, 0).target, "0 files");
});

test("the report counts the targets that were met, and marks those that were missed", () => {
  const rows = [plainRow("a", [1], seconds, 2), plainRow("b", [3], seconds, 2), plainRow("c", [3], seconds)];
  const text = describeResults(rows, []);
  assert.match(text, /^- Targets: 1 met, 1 missed$/m);
  assert.match(text, /^\| b \| 3\.00 s \|.*\| ≤ 2 s \| \*\*missed\*\* \|$/m);
  assert.match(text, /^\| c \| 3\.00 s \|[ |]*$/m);
});

test("only the text between the markers is replaced", () => {
  const page = "Before.\n\n<!-- results -->\nold $&\n<!-- /results -->\n\nAfter.\n";
  assert.equal(
    withResults(page, "new $&"),
    "Before.\n\n<!-- results -->\n\nnew $&\n\n<!-- /results -->\n\nAfter.\n",
  );
  assert.throws(() => withResults("No markers.", "new"), /docs\/bench\.md has no place for results/);
});
