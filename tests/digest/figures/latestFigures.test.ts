import assert from "node:assert/strict";
import { test } from "node:test";
import { latestFigures } from "../../../src/digest/figures/latestFigures.ts";
import { digestOf } from "../digestOf.ts";

/** The latest figures of a topic whose items report these. */
function latest(...figures: readonly (readonly object[])[]): string[] {
  const items = figures.map((figures, index) => [
    `item-${index}`,
    { date: `2021-11-0${index + 1}`, figures },
  ]);
  const { topics } = digestOf(Object.fromEntries(items));
  return latestFigures(topics[0]?.figures ?? []).map(
    ({ series: { label }, point: { value, date, items } }) =>
      `${label}: ${value}, ${date}, ${items[0]?.slug}`,
  );
}

test("the latest figures are the four newest, each with its date and the item that reports it", () => {
  assert.deepEqual(
    latest(
      ["A", "B", "C", "D"].map((label, index) => ({ label, value: index, asOf: `2021-0${index + 1}` })),
      [{ label: "E", value: 5 }],
    ),
    ["E: 5, 2021-11-02, item-1", "D: 3, 2021-04, item-0", "C: 2, 2021-03, item-0", "B: 1, 2021-02, item-0"],
  );
});

test("the latest figures leave out those that the page shows over time", () => {
  assert.deepEqual(
    latest(
      [{ label: "A", value: 1 }],
      [
        { label: "A", value: 2 },
        { label: "B", value: 3 },
      ],
    ),
    ["B: 3, 2021-11-02, item-1"],
  );
});
