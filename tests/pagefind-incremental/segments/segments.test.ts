import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { divideIntoSegments } from "../../../src/pagefind-incremental/segments/segments.ts";
import { aDocument, settingsWith } from "../documents.ts";

const dates = [
  "2019-12-30",
  "2020-02-01",
  "2020-05-01",
  "2020-08-01",
  "2020-11-01",
  "2021-03-01",
  "2021-03-02",
];

/** The dates in each segment. */
const divided = (dates: readonly string[], segmentSize: number) =>
  divideIntoSegments(
    dates.toSorted().map((date) => aDocument({ date })),
    settingsWith({ segmentSize }),
  ).map(({ documents }) => documents.map(({ date }) => date).join(" "));

describe("Segments", () => {
  test("are the longest periods of the calendar that have few enough documents, oldest first", () => {
    assert.deepEqual(divided(dates, 7), [dates.join(" ")]);
    assert.deepEqual(divided(dates, 2), [
      "2019-12-30",
      "2020-02-01 2020-05-01",
      "2020-08-01 2020-11-01",
      "2021-03-01 2021-03-02",
    ]);
  });

  test("keep the documents of a day together, however many", () => {
    assert.deepEqual(divided(["2021-03-01", "2021-03-01", "2021-03-02"], 1), [
      "2021-03-01 2021-03-01",
      "2021-03-02",
    ]);
  });

  test("stay the same when a document is added elsewhere", () => {
    const [before, after] = [divided(dates, 2), divided([...dates, "2020-03-01"], 2)];
    assert.deepEqual(
      before.filter((segment) => !after.includes(segment)),
      ["2020-02-01 2020-05-01"],
    );
  });
});

describe("The key of a segment", () => {
  const keyOf = (title: string, settings = {}) =>
    divideIntoSegments([aDocument({ title })], settingsWith(settings))[0]?.key;

  test("depends on its documents, the version of the caller's code and the meta fields, not on the cache", () => {
    assert.equal(keyOf("a"), keyOf("a"));
    for (const other of [keyOf("b"), keyOf("a", { version: "2" }), keyOf("a", { metaFields: ["title"] })])
      assert.notEqual(other, keyOf("a"));
  });
});
