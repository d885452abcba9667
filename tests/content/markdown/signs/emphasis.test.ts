import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faultsOf } from "../reading.ts";

describe("A quotation between single marks that stay text is told:", () => {
  for (const [text, found, column] of [
    ["Er sagte *„Ja“*und ging.", "*„Ja“*", 10],
    ["これは*「重要」*です。", "*「重要」*", 4],
    ['He said: *"Yes"*and went.', '*"Yes"*', 10],
    ["Er sagte *Ja („nein“)*und ging.", "*Ja („nein“)*", 10],
  ] as const)
    test(text, () => {
      assert.deepEqual(faultsOf(text), [
        `1:${column}: warning: Readers see the emphasis marks of \`${found}\`. Put punctuation outside the marks, or a space after them.`,
      ]);
    });
});

describe("Single marks that are understood, or mean something else, are not told:", () => {
  for (const text of ["Er sagte *„Ja“* und ging.", "これは「*重要*」です。", "2*(3) and 4*(5), “a”* and *"])
    test(text, () => {
      assert.deepEqual(faultsOf(text), []);
    });
});
