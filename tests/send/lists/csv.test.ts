import assert from "node:assert/strict";
import { test } from "node:test";
import { tableIn } from "../../../src/send/lists/csv.ts";
import { readSubscribers } from "../../../src/send/lists/readSubscribers.ts";
import { readUnsubscribed } from "../../../src/send/lists/readUnsubscribed.ts";

test("a list with a misplaced quotation mark in each of 300,000 lines has one mistake, the first", () => {
  const { rows, findings } = tableIn({ text: `email\n${'"a\n'.repeat(300_000)}`, delimiter: "," });
  assert.equal(rows.length, 0);
  assert.deepEqual(
    findings.map(({ line, column }) => [line, column]),
    [[2, 1]],
  );
});

/** With these, a search of the line for each cell would take minutes. */
const columns = 200_000;

test("a first line with 200,000 columns has a mistake for each that is unknown or repeated, at its position", () => {
  const { findings } = readSubscribers(Buffer.from(`email${",x".repeat(columns)}\n`), []);
  assert.equal(findings.length, columns);
  assert.deepEqual(
    findings.slice(0, 2).map(({ column, message }) => [column, message]),
    [
      [7, "`x` is not a column."],
      [9, "There are two columns `x`."],
    ],
  );
  assert.equal(findings.at(-1)?.column, 5 + 2 * columns);
});

test("a line with 200,000 broken addresses has a mistake for each, at its position", () => {
  const text = `email${",note".repeat(columns)}\nann@example.org${",@b@c".repeat(columns)}\n`;
  const { findings } = readUnsubscribed(Buffer.from(text));
  assert.equal(findings.length, columns);
  assert.deepEqual([findings[0]?.line, findings[0]?.column], [2, 17]);
  assert.deepEqual([findings.at(-1)?.line, findings.at(-1)?.column], [2, 12 + 5 * columns]);
});

test("a cell that spans lines moves the positions of the cells after it", () => {
  const { rows } = tableIn({ text: 'a,b,c\n"x\ny",z,"1,2"\n', delimiter: "," });
  assert.deepEqual(
    [0, 1, 2, 3].map((cell) => rows[0]?.placeOf(cell)),
    [
      { line: 2, column: 1 },
      { line: 3, column: 4 },
      { line: 3, column: 6 },
      { line: 3, column: 11 },
    ],
  );
});
