import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { daysOfWeek, instant, weekOf, wholeYears } from "../../src/digest/dates.ts";

test("a day is in the ISO week that has its Thursday", () => {
  assert.deepEqual(["2021-01-03", "2021-01-04", "2020-12-31", "2018-12-31"].map(weekOf), [
    "2020-W53",
    "2021-W01",
    "2020-W53",
    "2019-W01",
  ]);
});

test("a week runs from Monday to Sunday", () => {
  assert.deepEqual(daysOfWeek("2020-W53"), { from: "2020-12-28", to: "2021-01-03" });
});

describe("A partial date", () => {
  test("is an instant in the site's time zone, in summer and winter", () => {
    assert.equal(instant("2021-11-10", "Europe/London"), "2021-11-10T00:00:00+00:00");
    assert.equal(instant("2021-06-10", "Europe/London"), "2021-06-10T00:00:00+01:00");
    assert.equal(instant("2021-09-26T23:59", "America/New_York"), "2021-09-26T23:59:00-04:00");
  });
});

test("a year is whole on its anniversary, and a year after 29 February on 1 March", () => {
  assert.equal(wholeYears("2021-11-10", "2022-11-09"), 0);
  assert.equal(wholeYears("2021-11-10", "2022-11-10"), 1);
  assert.equal(wholeYears("2020-02-29", "2021-02-28"), 0);
  assert.equal(wholeYears("2020-02-29", "2021-03-01"), 1);
});
