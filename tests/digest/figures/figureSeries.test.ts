import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { digestOf, type Items } from "../digestOf.ts";

/** The figures of the topic of all items, newest first, each with its values, their dates and items. */
function figuresOf(items: Items): string[] {
  const [water] = digestOf(items).topics;
  return (water?.figures ?? []).map(({ label, unit = "", points }) => {
    const values = points.map(({ value, of, date, items }) => {
      const share = of === undefined ? "" : ` of ${of}`;
      return `${value}${share} ${date} (${items.map(({ slug }) => slug).join(" ")})`;
    });
    return `${label} [${unit}]: ${values.join(", ")}`;
  });
}

const leaks = (value: number, more: object = {}) => ({
  figures: [{ label: "Leaks", value, unit: "leaks", ...more }],
});

describe("A figure", () => {
  test("that several items report has its values, newest first, with the day of the item where none is given", () => {
    const items = {
      a: { date: "2020-01-10", ...leaks(3) },
      b: { date: "2021-01-10", ...leaks(5, { asOf: "2020-12" }) },
    };
    assert.deepEqual(figuresOf(items), ["Leaks [leaks]: 5 2020-12 (b), 3 2020-01-10 (a)"]);
  });

  test("is the same whatever the case and spacing of its label, and has that of the newest item", () => {
    const items = {
      a: { date: "2020-01-10", figures: [{ label: "Beds  open", value: 1 }] },
      b: { date: "2021-01-10", figures: [{ label: "beds open", value: 2 }] },
    };
    assert.deepEqual(figuresOf(items), ["beds open []: 2 2021-01-10 (b), 1 2020-01-10 (a)"]);
  });

  test("of another unit is another one", () => {
    const items = {
      a: { date: "2020-01-10", figures: [{ label: "Cost", value: 1, unit: "£m" }] },
      b: { date: "2021-01-10", figures: [{ label: "Cost", value: 1, unit: "£bn" }] },
    };
    assert.deepEqual(figuresOf(items), ["Cost [£bn]: 1 2021-01-10 (b)", "Cost [£m]: 1 2020-01-10 (a)"]);
  });

  test("with the same value and date in several items has one point", () => {
    const items = {
      a: { date: "2020-01-10", ...leaks(3, { asOf: "2019" }) },
      b: { date: "2021-01-10", ...leaks(3, { asOf: "2019" }) },
    };
    assert.deepEqual(figuresOf(items), ["Leaks [leaks]: 3 2019 (b a)"]);
  });

  test("that items give differently for one date has both values", () => {
    const items = {
      a: { date: "2020-01-10", ...leaks(3, { asOf: "2019", of: 9 }) },
      b: { date: "2021-01-10", ...leaks(4, { asOf: "2019", of: 9 }) },
    };
    assert.deepEqual(figuresOf(items), ["Leaks [leaks]: 4 of 9 2019 (b), 3 of 9 2019 (a)"]);
  });

  test("of a month comes in the middle of it, and one of a year in the middle of that", () => {
    const items = {
      a: leaks(1, { asOf: "2020" }),
      b: leaks(2, { asOf: "2020-06" }),
      c: leaks(3, { asOf: "2020-06-30" }),
    };
    assert.deepEqual(figuresOf(items), ["Leaks [leaks]: 1 2020 (a), 3 2020-06-30 (c), 2 2020-06 (b)"]);
  });

  test("is one of organisations, too, and of no other topic", () => {
    const digest = digestOf({ a: { organisations: ["river-board"], ...leaks(1) } });
    const count = ({ figures }: { figures: readonly unknown[] }) => figures.length;
    assert.deepEqual([digest.organisations.map(count), digest.topics.map(count)], [[1], [1, 0, 0]]);
  });
});

test("Figures have ids that say what they are, unique among those of a subject", () => {
  const figures = [
    { label: "Cost, so far", value: 1, unit: "£m" },
    { label: "Cost so far", value: 1 },
    { label: "Équipe (équipes)", value: 1 },
  ];
  const [water] = digestOf({ a: { figures } }).topics;
  assert.deepEqual(water?.figures.map(({ id }) => id).sort(), [
    "figure:cost-so-far",
    "figure:cost-so-far-2",
    "figure:équipe-équipes",
  ]);
});
