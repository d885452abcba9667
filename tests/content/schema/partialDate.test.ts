import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsePartialDate } from "../../../src/content/schema/partialDate.ts";

describe("A partial date", () => {
  test("is as exact as its writer knew it", () => {
    assert.deepEqual(parsePartialDate("2021-09-26T23:59"), { text: "2021-09-26T23:59", precision: "minute" });
    assert.deepEqual(parsePartialDate("2021-09-26"), { text: "2021-09-26", precision: "day" });
    assert.deepEqual(parsePartialDate("2021-09"), { text: "2021-09", precision: "month" });
  });

  test("may be a time that a clock change skips somewhere, because it has no time zone", () => {
    assert.equal(parsePartialDate("2021-03-28T01:30")?.text, "2021-03-28T01:30");
  });

  test("may be 29 February only in a leap year", () => {
    assert.equal(parsePartialDate("2020-02-29")?.precision, "day");
    assert.equal(parsePartialDate("2021-02-29"), undefined);
  });

  for (const text of [
    "2021",
    "2021-13",
    "2021-00",
    "2021-11-31",
    "2021-11-10T24:00",
    "2021-11-10T12:60",
    "2021-11-10T12:00:00",
    "2021-11-10T12:00Z",
    "2021-1-1",
    "10.11.2021",
    "soon",
    "",
  ])
    test(`is not "${text}"`, () => {
      assert.equal(parsePartialDate(text), undefined);
    });
});
