import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { citationOf } from "../../../src/outputs/citations/citationOf.ts";
import { digestOf, itemOf } from "../../digest/digestOf.ts";

describe("The citation of an item", () => {
  test("says who wrote it, where and when it was published, and when it was corrected", () => {
    const digest = digestOf({
      rain: {
        byline: ["Ann Reed", "The River Board"],
        formerSlugs: ["wet-weather"],
        updates: [
          { date: "2021-11-11", kind: "correction", note: "It was hail." },
          { date: "2021-11-12", kind: "update", note: "It stopped." },
        ],
      },
    });
    const { authors, ...rest } = citationOf(itemOf(digest, "rain"), digest);
    assert.deepEqual(
      authors.map(({ kind, name }) => [kind, name]),
      [
        ["person", "Ann Reed"],
        ["organisation", "The River Board"],
      ],
    );
    assert.deepEqual(rest, {
      key: "wet-weather",
      title: "The river rose",
      publication: "The Test Paper",
      publisher: "The Test Paper",
      issue: "2021-W45",
      date: "2021-11-10",
      changed: "2021-11-12",
      corrected: "2021-11-11",
      url: "https://paper.example/items/rain/",
      language: "en-GB",
    });
  });

  test("has a key of ASCII, whatever the slug", () => {
    const digest = digestOf({ 洪水: {}, "o'neill": {} });
    const keys = digest.items.map((item) => citationOf(item, digest).key);
    assert.equal(new Set(keys).size, 2);
    for (const key of keys) assert.match(key, /^item-[\w-]{22}$/);
  });

  test("has no date of a change if the item is as it was published", () => {
    const updates = [{ date: "2021-11-10", kind: "update", note: "It stopped." }];
    const digest = digestOf({ rain: {}, hail: { updates } });
    for (const item of digest.items) assert.equal(citationOf(item, digest).changed, undefined);
  });
});
