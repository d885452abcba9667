import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { changeWords } from "../../../src/digest/figures/figureWords.ts";
import { usualLanguage } from "../../../src/language/language.ts";
import { digestOf } from "../digestOf.ts";

/** One item for each value and date. A value may be part of a total. */
function wordsOf(
  values: Readonly<Record<string, number | readonly [value: number, of: number]>>,
  more: object = {},
): string {
  const items = Object.entries(values).map(([asOf, written], index) => {
    const [value, of] = typeof written === "number" ? [written] : written;
    const figure = { label: "Leaks", value, of, asOf: asOf.replace(/ .*/, ""), ...more };
    return [`item-${index}`, { figures: [figure] }];
  });
  const series = digestOf(Object.fromEntries(items)).topics[0]?.figures[0];
  assert.ok(series);
  return changeWords(series, usualLanguage).replaceAll("\u00a0", " ");
}

describe("A figure in words", () => {
  test("rose or fell, from when to when", () => {
    assert.equal(wordsOf({ "2018-11": 5, "2021-11-10": 21 }), "rose from 5 in Nov 2018 to 21 in Nov 2021");
    assert.equal(
      wordsOf({ "2018": -1, "2021": -3 }, { unit: "£m" }),
      "fell from −£1m in 2018 to −£3m in 2021",
    );
  });

  test("has its unit once", () => {
    const words = "rose from 5 in 2018 to 21 weeks in 2021";
    assert.equal(wordsOf({ "2018": 5, "2021": 21 }, { unit: "weeks" }), words);
  });

  test("has the whole that it is part of", () => {
    const words = "rose from 5 of 42 in 2018 to 21 of 42 posts in 2021";
    assert.equal(wordsOf({ "2018": 5, "2021": 21 }, { of: 42, unit: "posts" }), words);
  });

  test("that is a part of different totals rose or fell as its share of them did", () => {
    const words = "fell from 40 of 50 in 2018 to 41 of 60 in 2021";
    assert.equal(wordsOf({ "2018": [40, 50], "2021": [41, 60] }), words);
  });

  test("that is the same share of different totals has both", () => {
    const words = "went from 21 of 42 in 2018 to 42 of 84 in 2021";
    assert.equal(wordsOf({ "2018": [21, 42], "2021": [42, 84] }), words);
    assert.equal(
      wordsOf({ "2018": [0, 42], "2021": [0, 50] }),
      "went from 0 of 42 in 2018 to 0 of 50 in 2021",
    );
  });

  test("that only some items give as part of a total rose or fell as the number did", () => {
    const words = "fell from 30 of 42 in 2018 to 25 in 2021, after a low of 2 of 42 in 2019";
    assert.equal(wordsOf({ "2018": [30, 42], "2019": [2, 42], "2021": 25 }), words);
    assert.equal(wordsOf({ "2018": 25, "2021": [30, 42] }), "rose from 25 in 2018 to 30 of 42 in 2021");
  });

  test("gives days if two values are of one month", () => {
    const words = "rose from 5 on 3 Nov 2021 to 21 on 10 Nov 2021";
    assert.equal(wordsOf({ "2021-11-03": 5, "2021-11-10": 21 }), words);
  });

  test("has the highest and lowest value between", () => {
    const words = "rose from 5 in 2018 to 6 in 2021, after a high of 9 in 2019 and a low of 1 in 2020";
    assert.equal(wordsOf({ "2018": 5, "2019": 9, "2020": 1, "2021": 6 }), words);
  });

  test("that is the same at the end says so", () => {
    assert.equal(wordsOf({ "2018": 5, "2021": 5 }, { unit: "%" }), "was 5% in 2018 and in 2021");
  });

  test("of one date has every value", () => {
    assert.equal(wordsOf({ "2021-11": 5, "2021-11 again": 7 }), "is reported as 5 and as 7 for Nov 2021");
  });
});
