import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { digestOf, itemOf, slugs } from "./digestOf.ts";

describe("The items of a digest", () => {
  test("are ordered by date, newest first, then as in their issue, then by slug", () => {
    const digest = digestOf({
      b: { date: "2021-11-10" },
      a: { date: "2021-11-10" },
      third: { date: "2021-11-10", order: 3 },
      lead: { date: "2021-11-10", order: 1 },
      newest: { date: "2021-11-11" },
      oldest: { date: "2020-01-01", order: 1 },
    });
    assert.equal(slugs(digest.items), "newest lead third a b oldest");
  });

  test("have their topics, the main one first, and each once", () => {
    const { topics } = itemOf(digestOf({ flood: { topics: ["rivers", "water", "rivers"] } }), "flood");
    assert.deepEqual(
      topics.map(({ id }) => id),
      ["rivers", "water"],
    );
  });

  test("have their organisations, people and series, which have them in turn", () => {
    const digest = digestOf({
      flood: { organisations: ["river-board"], people: ["ann-reed"], series: "watermarks" },
    });
    const item = itemOf(digest, "flood");
    assert.equal(item.organisations[0]?.items[0], item);
    assert.equal(item.people[0]?.items[0], item);
    assert.equal(item.series?.items[0], item);
  });

  test("have the item before and after them in their main topic, regardless of other topics", () => {
    const digest = digestOf({
      first: { date: "2021-11-01" },
      other: { date: "2021-11-02", topics: ["energy"] },
      second: { date: "2021-11-03", topics: ["energy", "water"] },
      third: { date: "2021-11-04" },
    });
    const third = itemOf(digest, "third");
    assert.equal(third.previous?.slug, "second");
    assert.equal(third.next, undefined);
    assert.equal(itemOf(digest, "second").previous?.slug, "other");
    assert.equal(itemOf(digest, "first").next?.slug, "second");
  });
});

describe("An item is held back", () => {
  const items = { today: { date: "2021-11-12" }, tomorrow: { date: "2021-11-13" }, draft: { draft: true } };

  test("while it is a draft, or dated after the day of the build", () => {
    const digest = digestOf(items);
    assert.equal(slugs(digest.items), "today");
    assert.equal(slugs(digest.unpublished), "draft tomorrow");
  });

  test("until its day has come", () => {
    assert.equal(slugs(digestOf(items, {}, { today: "2021-11-13" }).items), "tomorrow today");
  });

  test("from readers, but not from a preview, which says why", () => {
    const digest = digestOf(items, {}, { preview: true });
    assert.deepEqual(
      digest.items.map(({ slug, unpublishedBecause }) => `${slug}: ${unpublishedBecause}`),
      ["tomorrow: not yet published", "today: undefined", "draft: draft"],
    );
    assert.deepEqual(digest.unpublished, []);
  });

  test("from its topics, its issue, the archive and the calendar too", () => {
    const digest = digestOf({
      flood: { date: "2022-03-01", keyDates: [{ label: "End", date: "2022-04", kind: "closes" }] },
    });
    assert.deepEqual(
      [digest.topics[0]?.items, digest.issues, digest.years, digest.keyDates, digest.corrections],
      [[], [], [], [], []],
    );
  });
});

test("A digest may be empty", () => {
  const digest = digestOf({});
  assert.deepEqual([digest.items, digest.issues, digest.years, digest.unpublished], [[], [], [], []]);
  assert.equal(digest.topics.length, 3);
});
