import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withStatus } from "../../../src/cli/new/trackers/withStatus.ts";

const entry = { date: "2021-11-10", status: "named", item: "flood" };

/** The text of rows after the first got the status. */
const rowsWith = (...lines: string[]) => withStatus(lines.join("\n"), 0, entry)?.split("\n");

describe("A new status", () => {
  test("comes after the others of its row, and leaves comments alone", () => {
    const before = [
      "rows: # ours",
      "  - organisation: a",
      "    statuses:",
      "      - {date: 2021-11-01,  status: x, item: y} # first",
      "  # next",
      "  - label: b",
      "",
    ];
    const added = ["      - date: 2021-11-10", "        status: named", "        item: flood"];
    assert.deepEqual(rowsWith(...before), before.toSpliced(4, 0, ...added));
  });

  test("is the first of a row without statuses", () => {
    const before = ["rows:", "  - organisation: a # A", "  - label: b"];
    const added = [
      "    statuses:",
      "      - date: 2021-11-10",
      "        status: named",
      "        item: flood",
    ];
    assert.deepEqual(rowsWith(...before), before.toSpliced(2, 0, ...added));
  });

  test("fits into rows and lists that are written on one line", () => {
    const flow = "{ date: 2021-11-10, status: named, item: flood }";
    assert.deepEqual(rowsWith("rows: [{ label: a }]"), [`rows: [{ label: a, statuses: [${flow}] }]`]);
    const list = "statuses: [{ date: 2021-11-01 }";
    assert.deepEqual(rowsWith(`rows: [{ label: a, ${list}] }]`), [`rows: [{ label: a, ${list}, ${flow}] }]`]);
    assert.deepEqual(rowsWith("rows:", "  - statuses: []"), ["rows:", `  - statuses: [${flow}]`]);
    assert.deepEqual(rowsWith("rows:", "  - label: a", "    statuses:", ""), [
      "rows:",
      "  - label: a",
      `    statuses: [${flow}]`,
      "",
    ]);
  });

  test("keeps the line ends and the byte order mark of its file", () => {
    assert.equal(
      withStatus("\uFEFFrows:\r\n  - label: a\r\n", 0, { date: "2021-11-10" }),
      "\uFEFFrows:\r\n  - label: a\r\n    statuses:\r\n      - date: 2021-11-10\r\n",
    );
  });

  test("is not added to rows that are repeated by name", () => {
    assert.equal(rowsWith("one: &row { label: a }", "rows: [*row]"), undefined);
  });
});
