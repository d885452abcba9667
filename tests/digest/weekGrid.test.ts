import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { weekGrid } from "../../src/digest/weekGrid.ts";
import { digestOf } from "./digestOf.ts";

/** Each year: how many weeks it has, and those with issues, with their items and shades. */
const gridOf = (...dates: readonly string[]) =>
  weekGrid(digestOf(Object.fromEntries(dates.map((date, index) => [`item-${index}`, { date }]))).issues).map(
    ({ year, weeks }) => {
      const issues = weeks.flatMap((week, index) =>
        week ? `${index + 1}: ${week.issue.items.length}, shade ${week.shade}` : [],
      );
      return `${year}, ${weeks.length} weeks; ${issues.join("; ")}`;
    },
  );

describe("The grid of weeks", () => {
  test("has a row for each year with issues, newest first, and a shade for the number of items", () => {
    const many = Array.from({ length: 4 }, () => "2021-11-10");
    assert.deepEqual(gridOf("2018-05-25", "2021-03-01", ...many), [
      "2021, 52 weeks; 9: 1, shade 1; 45: 4, shade 4",
      "2018, 52 weeks; 21: 1, shade 1",
    ]);
  });

  test("has 53 weeks in the years that have them, and the first days of January in the last of these", () => {
    assert.deepEqual(gridOf("2021-01-01", "2015-12-31", "2016-12-31"), [
      "2020, 53 weeks; 53: 1, shade 4",
      "2016, 52 weeks; 52: 1, shade 4",
      "2015, 53 weeks; 53: 1, shade 4",
    ]);
  });
});
