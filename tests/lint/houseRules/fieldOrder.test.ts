import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { file, fixedItem, linesOf } from "../lintInputs.ts";

const item = (...lines: string[]) => ["---", ...lines, "---", "It rained.", ""].join("\n");

test("Fields in another order than the manual's are reported at the first that is too low", () => {
  assert.deepEqual(linesOf(item("date: 2021-11-10", "headline: A", "topics: [water]", "standfirst: B")), [
    `${file}:3:1: warning: \`headline\` should come before \`date\`. The order is headline, date, standfirst, topics. \`npm run check -- --fix\` moves it there.`,
  ]);
});

test("Fields are put in order, each with its lines and the comment above it", () => {
  assert.equal(
    fixedItem(
      item(
        "",
        "topics:  # Topics.",
        "  - water",
        "  # No more.",
        "# Why:",
        "# because.",
        "date: '2021-11-10'",
        "",
        "# And so:",
        "",
        "standfirst: >",
        "  # Rain",
        "",
        "headline: A",
      ),
    ),
    item(
      "",
      "headline: A",
      "# Why:",
      "# because.",
      "date: '2021-11-10'",
      "",
      "# And so:",
      "",
      "standfirst: >",
      "  # Rain",
      "",
      "topics:  # Topics.",
      "  - water",
      "  # No more.",
    ),
  );
});

test("Comments at the start and the end stay there if the fields beside them do", () => {
  assert.equal(
    fixedItem(item("# A file.", "", "headline: A", "topics: [water]", "date: 1", "label: B", "# tail")),
    item("# A file.", "", "headline: A", "date: 1", "topics: [water]", "label: B", "# tail"),
  );
});

test("A check says which fields must be put in order by hand", () => {
  assert.deepEqual(
    linesOf(item("{ date: 2021-11-10, headline: A, standfirst: B, topics: [water] }")).map(
      (line) => line.split(": warning: ")[1],
    ),
    [
      "`headline` should come before `date`. The order is headline, date, standfirst, topics. Move it by hand: `--fix` can't tell which comments belong to it.",
    ],
  );
});

test("An unknown field stays after the field above it", () => {
  assert.equal(
    fixedItem(item("date: 1", "colour: red", "headline: A")),
    item("headline: A", "date: 1", "colour: red"),
  );
});

describe("Fields are not moved if", () => {
  for (const [what, ...lines] of [
    ["some repeat others by name", "standfirst: &a B", "headline: *a"],
    ["they stand in braces", "{", "date: 1,", "headline: A }"],
    ["one is written twice", "date: 1", "headline: A", "date: 2"],
    ["the YAML is broken", "date: 1", "headline: ["],
    ["one has its name on a line of its own", "? date", ": 1", "headline: A"],
    ["they are indented", "  date: 1", "  headline: A"],
    [
      "the first would leave a comment that may be its own or the file's",
      "# Why",
      "",
      "date: 1",
      "headline: A",
    ],
    ["the last would leave a comment", "date: 1", "headline: A", "# tail"],
    [
      "the last would leave a comment below a text after a bar",
      "date: |+",
      "  B",
      "",
      "headline: A",
      "# end",
    ],
    ["the front matter ends in three dots", "date: 1", "headline: A", "..."],
  ] as const)
    test(what, () => {
      const text = item(...lines);
      assert.equal(fixedItem(text), text);
    });
});

test("Fields in the manual's order are not reported", () => assert.deepEqual(linesOf(anItem()), []));
