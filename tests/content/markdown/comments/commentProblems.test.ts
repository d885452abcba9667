import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faultsOf, htmlOf } from "../reading.ts";

describe("A comment is an error", () => {
  for (const [where, source, ...faults] of [
    [
      "that does not end",
      "A.\n\n<!-- note\n\nB.",
      "3:1: error: The comment does not end. End it with `-->`.",
    ],
    [
      "that does not end in a line",
      "A <!-- note",
      "1:3: error: The comment does not end. End it with `-->`.",
    ],
    [
      "that leaves the paragraph in which it begins",
      "A.\n\n> B\n> <!-- c --> c <!-- note\n\nmore --> D",
      "4:16: error: The comment does not end in the paragraph, list or table cell where it begins. Begin it on a line of its own, or end it with `-->` in the same place.",
    ],
    [
      "that leaves its cell",
      "| A | B |\n|--|--|\n| a \\| <!-- note | b |\n\n-->",
      "3:8: error: The comment does not end in the paragraph, list or table cell where it begins. Begin it on a line of its own, or end it with `-->` in the same place.",
    ],
    [
      "that another begins in",
      "<!-- note <!-- more --> A -->",
      "1:1: error: Another comment begins inside this one. End each comment with `-->` before the next one begins.",
    ],
    [
      "that hides what follows up to the next",
      "<!-- note\n\nA.\n\n<!-- more -->",
      "1:1: error: Another comment begins inside this one. End each comment with `-->` before the next one begins.",
    ],
    [
      "that ends before it should",
      '<!-- write "-->" --> A.',
      "1:18: error: A comment ends here but does not begin. Begin it with `<!--`, or delete the `-->`.",
    ],
  ] as const)
    test(where, () => {
      assert.deepEqual(faultsOf(source), faults);
      assert.doesNotMatch(htmlOf(source), /note/);
    });

  for (const [where, source, place] of [
    ["a code span", "A `b <!-- note` c --> d", "1:19"],
    ["a block of code", "```\nA\n<!--\n```\n\nnote\n\n-->", "8:1"],
  ] as const)
    test(`that begins in ${where}`, () => {
      assert.deepEqual(faultsOf(source), [
        `${place}: error: A comment ends here but does not begin. Begin it with \`<!--\`, or delete the \`-->\`.`,
      ]);
    });

  test("but not in code, even if an arrow follows", () => {
    assert.deepEqual(faultsOf("Write `<!-- note -->`. A --> b"), []);
    assert.deepEqual(faultsOf("A --> b\n\nBegin with `<!--`."), []);
  });

  test("but not an arrow in the text", () => {
    assert.deepEqual(faultsOf("A --> b"), []);
  });
});
