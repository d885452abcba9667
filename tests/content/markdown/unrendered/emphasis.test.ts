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
  for (const text of [
    "Er sagte *„Ja“* und ging.",
    "これは「*重要*」です。",
    "2*(3) and 4*(5), “a”* and *",
    "un*believ*able and 日本*語*です",
    "*P* < 0.05, *R*0 and 5*n* samples",
    "**S**trategic **H**ealth, __not__",
    "\\*1 and *two*",
    "5* and *4*",
    "2\\*3\\*4, `2*3*4` and 2 * 3 * 4",
  ])
    test(text, () => {
      assert.deepEqual(faultsOf(text), []);
    });
});

describe("Asterisks and underscores that become emphasis by accident are told:", () => {
  for (const [text, found, column] of [
    ["The rooms are 2*3*4 metres.", "2*3", 15],
    ["It is a*b*c.", "a*b", 7],
    ["It is 2*x + 3*y.", "2*x", 7],
    ["All files (*.md/*.ts) count.", "(*.md/", 11],
    ["Notes *1, *2 and 3* count.", "*1, *2", 7],
  ] as const)
    test(text, () => {
      assert.deepEqual(faultsOf(text), [
        `1:${column}: warning: Readers don't see an asterisk of \`${found}\`, because it is a mark of emphasis. Write \`\\*\` for an asterisk, × for a multiplication, or code.`,
      ]);
    });

  test("the __init__ method", () => {
    assert.deepEqual(faultsOf("Call the __init__ method."), [
      "1:10: warning: Readers don't see the underscores of `__init__`, because they are marks of emphasis. Write the name as code, between backticks.",
    ]);
  });
});
