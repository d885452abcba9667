import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faultsOf, htmlOf } from "../reading.ts";

describe("A note that is written as the definition of a link is left out", () => {
  for (const [where, source, shown] of [
    ["between paragraphs", "A.\n\n[//]: # (note)\n\nB.", "<p>A.</p>\n<p>B.</p>\n"],
    ["right below a paragraph", "A.\n[comment]: # (note)\n", "<p>A.</p>\n"],
    ["where another of its kind makes it a link", "[//]: # (a)\n\nB\n[//]: # (note)", "<p>B</p>\n"],
    ["with brackets in it", "[//]: # (a (b) c :) d)\nB", "<p>B</p>\n"],
    ["over several lines", '[//]: # "note\nmore"\nB', "<p>B</p>\n"],
    ["between no marks", "[//]: # note\nB", "<p>B</p>\n"],
    ["to an empty address", "[//]: <> (note)\nB", "<p>B</p>\n"],
  ] as const)
    test(where, () => {
      assert.equal(htmlOf(source), shown);
      assert.deepEqual(faultsOf(source), []);
    });

  test("and is an error if it does not end", () => {
    assert.deepEqual(faultsOf("A\n\n[//]: # (note\nB"), [
      "3:1: error: The note does not end. End it with the bracket or quotation mark it begins with.",
    ]);
  });

  test("but not the address of a link", () => {
    assert.equal(htmlOf("[top]\n\n[top]: #"), '<p><a href="#">top</a></p>\n');
  });
});
