import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { changeWords } from "../../../src/digest/figures/figureWords.ts";
import { digestOf } from "../digestOf.ts";

/** One item for each value and date, with the day of the date in January where it has none. */
function wordsOf(values: Readonly<Record<string, number>>, more: object = {}): string {
  const items = Object.entries(values).map(([asOf, value], index) => [
    `item-${index}`,
    { figures: [{ label: "Leaks", value, asOf: asOf.replace(/ .*/, ""), ...more }] },
  ]);
  const series = digestOf(Object.fromEntries(items)).topics[0]?.figures[0];
  assert.ok(series);
  return changeWords(series, "en-GB").replaceAll("\u00a0", " ");
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
