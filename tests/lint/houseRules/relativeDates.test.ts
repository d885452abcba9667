import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aStyle, file, linesOf } from "../lintInputs.ts";

const style = aStyle({
  relativeDates: [
    "yesterday",
    "today",
    "tomorrow",
    "last week",
    "last night",
    "last month",
    "next week",
    "next year",
  ],
});
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
    "The cap was agreed yesterday, 25 November 2026, by five votes to two.",
    "On 25 November 2026 the board met, and yesterday is what it talked about.",
    "The board met on November 9,\nyesterday.",
    "St. Ann met Dr. Reed yesterday at No. 10 on the 9th of November.",
    "Yesterday (2021-11-09) it met.",
    "Applications open next year, in 2022.",
    "The board, which met in May 2021, meets next week.",
    "It met yesterday, on May 5th.",
    "It met yesterday, the 9th of November.",
    "It met yesterday (Tues. 9 Nov. 2021).",
    "It met yesterday, 9-Nov-2021.",
    "It met yesterday, 9/11/2021.",
    "It met yesterday, 9.11.21.",
    "It met yesterday, 2021/11/09.",
    "It met on Nov. 9, yesterday, in Washington, D.C. Friday.",
    "Last month, in October, it rained.",
    "In late May it will meet, next year.",
    "It met last week (November).",
    "It meets next year, in 2022/23.",
  ])
    test(`has its date in “${text.replace("\n", " ")}”`, () => assert.deepEqual(told(text), []));

  for (const text of [
    "Today’s NHS is not tomorrow's NHS.",
    "As today's young doctors do.",
    "USA Today, *Psychology Today* and the Today programme say so.",
    "This is the NHS of tomorrow.",
    "They were born yesterday, and are yesterday’s news.",
    "Here today, gone tomorrow.",
    "They live as if there was no tomorrow.",
    "It works today, and still today it is better than today.",
    "In the last week of term, at the Last Night of the Proms, on the last night before the vote.",
    "See [Next Week in Health](https://health.example/).",
    "The plan has changed over the last month.",
  ])
    test(`is not meant in “${text}”`, () => assert.deepEqual(told(text), []));

  for (const text of [
    "Today the board met.",
    "Yesterday Ann left.",
    "See today’s announcement.",
    "Tomorrow's board meeting is public.",
    "It may march on the board next week.",
    "It meets next week as of today.",
  ])
    test(`needs its date in “${text}”`, () => assert.ok(told(text).length > 0));

  for (const [where, text] of [
    ["the sentence before", "It met on 9 November. Yesterday it rained."],
    ["the paragraph before", "On 9 November\n\nYesterday"],
    ["another point of the list", "- On 9 November\n- Yesterday\n- On 10 November"],
    ["the heading above", "## On 9 November\nYesterday it rained."],
    ["a year before a relative day", "Yesterday in 2021 it rained."],
  ] as const)
    test(`needs its date even if ${where} has one`, () => assert.equal(told(text).length, 1));
});
