import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SearchedItem } from "../../src/outputs/search/searchInput.ts";
import { segmentsOf } from "../../src/pagefind-incremental/segments.ts";
import { digestOf, type Items } from "../digest/digestOf.ts";

const datedOn = (dates: readonly string[]): Items =>
  Object.fromEntries(dates.map((date, at) => [`item-${at}`, { headline: `Report ${at}`, date }]));

const dates = [
  "2019-12-30",
  "2020-02-01",
  "2020-05-01",
  "2020-08-01",
  "2020-11-01",
  "2021-03-01",
  "2021-03-02",
];

/** The dates of each segment's items. */
const divided = (dates: readonly string[], most: number) =>
  segmentsOf(digestOf(datedOn(dates)), most).map(({ items }) => items.map(({ date }) => date).join(" "));

describe("Segments", () => {
  test("are the longest periods of the calendar that have few enough items, oldest first", () => {
    assert.deepEqual(divided(dates, 7), [dates.join(" ")]);
    assert.deepEqual(divided(dates, 2), [
      "2019-12-30",
      "2020-02-01 2020-05-01",
      "2020-08-01 2020-11-01",
      "2021-03-01 2021-03-02",
    ]);
  });

  test("keep the items of a day together, however many", () => {
    assert.deepEqual(divided(["2021-03-01", "2021-03-01", "2021-03-02"], 1), [
      "2021-03-01 2021-03-01",
      "2021-03-02",
    ]);
  });

  test("stay as they are when an item is added elsewhere", () => {
    const [before, after] = [divided(dates, 2), divided([...dates, "2020-03-01"], 2)];
    assert.deepEqual(
      before.filter((segment) => !after.includes(segment)),
      ["2020-02-01 2020-05-01"],
    );
  });
});

describe("The key of a segment", () => {
  const { items } = digestOf(datedOn(["2021-03-01", "2021-03-02"]));
  const keyWith = (change: Partial<SearchedItem>) =>
    segmentsOf({ items: items.map((item, at) => (at === 0 ? { ...item, ...change } : item)) }).map(
      ({ key }) => key,
    );
  const topic = items[0]?.topics[0];

  test("changes with all that the index is made from", () => {
    const changes: Partial<SearchedItem>[] = [
      { hash: "another" },
      { address: "/items/elsewhere/" },
      { issue: { week: "2021-W10" } },
      { topics: topic ? [{ ...topic, name: "Waters" }] : [] },
    ];
    for (const change of changes)
      assert.notDeepEqual(keyWith(change), keyWith({}), Object.keys(change).join());
  });

  test("is told without reading the texts", () => {
    const unread = {
      get text(): string {
        throw new Error("The text was read.");
      },
    };
    assert.deepEqual(keyWith({ body: unread }), keyWith({}));
  });

  test("stays when a topic is described otherwise", () => {
    assert.deepEqual(keyWith({ topics: topic ? [{ ...topic, scope: "All that flows" }] : [] }), keyWith({}));
  });
});
