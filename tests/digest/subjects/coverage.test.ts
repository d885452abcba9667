import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Coverage, coverageOf } from "../../../src/digest/subjects/coverage.ts";
import { usualLanguage } from "../../../src/language/language.ts";
import { digestOf } from "../digestOf.ts";

/** The coverage of a topic with an item on each of these days. */
function coverage(...days: readonly string[]): Coverage | undefined {
  const items = days.map((date, index) => [`item-${index}`, { date }]);
  const [water] = digestOf(Object.fromEntries(items)).topics;
  return water && coverageOf(water, usualLanguage);
}

const periods = (of: Coverage | undefined) => of?.periods.map(({ name, count }) => `${name}: ${count}`);

describe("The coverage of a subject", () => {
  test("is unknown without items", () => {
    assert.equal(coverage(), undefined);
  });

  test("goes from its first item to its newest, with the quarters between", () => {
    const of = coverage("2021-11-10", "2021-03-31", "2021-04-01", "2021-04-02");
    assert.deepEqual([of?.first, of?.newest, of?.unit], ["2021-03-31", "2021-11-10", "quarter"]);
    assert.deepEqual(periods(of), ["2021 Q1: 1", "2021 Q2: 2", "2021 Q3: 0", "2021 Q4: 1"]);
    assert.equal(of?.peak.name, "2021 Q2");
  });

  test("is one period for items of one quarter", () => {
    assert.deepEqual(periods(coverage("2021-10-01", "2021-11-10")), ["2021 Q4: 2"]);
  });

  test("is counted by year over more than three years", () => {
    assert.equal(coverage("2019-01-01", "2021-11-10")?.unit, "quarter");
    assert.deepEqual(periods(coverage("2018-12-31", "2021-11-10")), [
      "2018: 1",
      "2019: 0",
      "2020: 0",
      "2021: 1",
    ]);
  });

  test("is counted by decade over more than forty years", () => {
    assert.equal(coverage("1982-01-01", "2021-11-10")?.unit, "year");
    assert.deepEqual(periods(coverage("1981-01-01", "2021-11-10")), [
      "1980s: 1",
      "1990s: 0",
      "2000s: 0",
      "2010s: 0",
      "2020s: 1",
    ]);
  });
});
