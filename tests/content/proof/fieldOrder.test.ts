import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { file, linesOf, mendedOf } from "./proofs.ts";

const item = (...lines: string[]) => ["---", ...lines, "---", "It rained.", ""].join("\n");

test("Fields in another order than the manual's are told at the first that stands too low", () => {
  assert.deepEqual(linesOf(item("date: 2021-11-10", "headline: A", "topics: [water]", "standfirst: B")), [
    `${file}:3:1: warning: \`headline\` stands below \`date\`. The order is headline, date, standfirst, topics.`,
  ]);
});

test("Fields are put in order, each with its lines and the comment right above it", () => {
  assert.equal(
    mendedOf(
      item(
        "# A file.",
        "",
        "topics:  # Topics.",
        "  - water",
        "# Why:",
        "# because.",
        "date: '2021-11-10'",
        "",
        "standfirst: >",
        "  # Rain",
        "",
        "headline: A",
      ),
    ),
    item(
      "# A file.",
      "",
      "headline: A",
      "# Why:",
      "# because.",
      "date: '2021-11-10'",
      "",
      "standfirst: >",
      "  # Rain",
      "",
      "topics:  # Topics.",
      "  - water",
    ),
  );
});

test("A field that nobody knows stays behind the one above it", () => {
  assert.equal(
    mendedOf(item("date: 1", "colour: red", "headline: A")),
    item("headline: A", "date: 1", "colour: red"),
  );
});

describe("Fields stay where they are when", () => {
  for (const [what, ...lines] of [
    ["some repeat others by name", "standfirst: &a B", "headline: *a"],
    ["they stand in braces", "{", "date: 1,", "headline: A }"],
    ["one is written twice", "date: 1", "headline: A", "date: 2"],
    ["the YAML is broken", "date: 1", "headline: ["],
    ["one has its name on a line of its own", "? date", ": 1", "headline: A"],
    ["they are indented", "  date: 1", "  headline: A"],
    ["the text after a bar would end otherwise", "standfirst: |+", "  B", "", "headline: A", "# end"],
  ] as const)
    test(what, () => {
      const text = item(...lines);
      const mended = mendedOf(text);
      if (what === "the text after a bar would end otherwise")
        assert.equal(mended, item("headline: A", "# end", "standfirst: |+", "  B", ""));
      else assert.equal(mended, text);
    });
});

test("Fields in the manual's order are right", () => assert.deepEqual(linesOf(anItem()), []));
