import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aStyle, file, linesOf } from "../lintInputs.ts";

const style = aStyle({ relativeDates: ["yesterday", "next week", "next year"] });
const told = (text: string, fields = {}) => linesOf(anItem(fields, text), style);

describe("A relative day", () => {
  test("needs its date", () => {
    assert.deepEqual(told("The board met yesterday.", { headline: "Board meets next week" }), [
      `${file}:2:23: warning: \`next week\` has no date. Give the date in the same sentence: items are read for years.`,
      `${file}:8:15: warning: \`yesterday\` has no date. Give the date in the same sentence: items are read for years.`,
    ]);
  });

  for (const text of [
    "The board met yesterday, 9 November.",
    "The board met on November 9,\nyesterday.",
    "St. Ann met Dr. Reed yesterday at No. 10 on the 9th of November.",
    "Yesterday (2021-11-09) it met.",
    "Applications open next year, in 2022.",
    "The board, which met in May 2021, meets next week.",
  ])
    test(`has its date in “${text.replace("\n", " ")}”`, () => assert.deepEqual(told(text), []));

  for (const [where, text] of [
    ["the sentence before", "It met on 9 November. Yesterday it rained."],
    ["the paragraph before", "On 9 November\n\nYesterday"],
    ["another point of the list", "- On 9 November\n- Yesterday\n- On 10 November"],
    ["the heading above", "## On 9 November\nYesterday it rained."],
    ["a year before a relative day", "Yesterday in 2021 it rained."],
  ] as const)
    test(`needs its date even if ${where} has one`, () => assert.equal(told(text).length, 1));
});
