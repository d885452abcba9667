import assert from "node:assert/strict";
import { test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { file, fixedItem, linesOf } from "../lintInputs.ts";

for (const [what, end] of [
  ["Windows", "\r\n"],
  ["old Macs", "\r"],
] as const)
  test(`The line ends of ${what} are reported once, and fixed`, () => {
    const item = anItem({}, "It rained.\n\nIt snowed.");
    const other = item.replaceAll("\n", end);
    assert.deepEqual(linesOf(other), [
      `${file}:1:1: warning: The file has line endings from Windows or old Macs. Save it with LF line endings.`,
    ]);
    assert.equal(fixedItem(other), item);
    assert.equal(fixedItem(`\uFEFF${other}`), `\uFEFF${item}`);
  });
