import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aStyle, file, linesOf } from "../lintInputs.ts";

const style = aStyle({ acronyms: [{ short: "ICB", long: "integrated care board" }] });
const unknown = (text: string, fields = {}) => linesOf(anItem(fields, text), style);

describe("An acronym", () => {
  test("that is not spelt out is reported once, at its first use", () => {
    assert.deepEqual(unknown("One ICB, then another ICB."), [
      `${file}:8:5: warning: \`ICB\` is not spelled out where it is first used. Write \`integrated care board (ICB)\`, and the acronym alone after that.`,
    ]);
  });

  test("in the plural may be spelt out in the plural", () => {
    assert.deepEqual(unknown("The ICBs, then the integrated care boards."), [
      `${file}:8:5: warning: \`ICBs\` is not spelled out where it is first used. Write \`integrated care boards (ICBs)\`, and the acronym alone after that.`,
    ]);
  });

  for (const [where, text] of [
    ["before it", "Integrated care boards (ICBs) met. One ICB left."],
    ["earlier in the body, over the end of a line", "An integrated\ncare board met.\n\nThe ICB left."],
    ["behind it", "An ICB (integrated care board) met."],
    ["behind a link of it", "An [ICB](https://icb.example) (integrated care board) met."],
    ["behind “or”", "An ICB, or integrated care board, met."],
    ["behind a dash", "ICBs – the integrated care boards – met."],
    ["behind a colon", "**ICBs**: Integrated care boards met."],
    ["behind “is”", "An ICB is an integrated care board."],
    ["as a heading above it", "**ICBs**\n\nIntegrated care boards met."],
    ["in other words before it, which it follows in brackets", "The integrated-care boards’ (ICBs’) plan."],
    ["in another spelling before it", "Every *integrated care bord* (**ICB**) met. One ICB left."],
  ] as const)
    test(`may be spelt out ${where}`, () => assert.deepEqual(unknown(text), []));

  test("needs no spelling out in the headline and the standfirst, which do not count for the body", () => {
    const fields = { headline: "ICB meets", standfirst: "An integrated care board met." };
    assert.deepEqual(unknown("It met.", fields), []);
    assert.equal(unknown("The ICB met.", fields).length, 1);
  });

  test("is not a part of a word, in lower case, in a quotation, in code or in an address", () => {
    assert.deepEqual(unknown("ICBX, an icb, “no ICB”, `ICB`, ICB.example."), []);
  });
});
