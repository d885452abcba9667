import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { composeFront } from "../../src/digest/front.ts";
import { digestOf, type Items, slugs } from "./digestOf.ts";

/** `count` items of a week, `w1` the first in order. */
function week(name: string, count: number, date: string): Items {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Object.fromEntries(numbers.map((order) => [`${name}${order}`, { date, order }]));
}

describe("The front page", () => {
  test("leads with the lead of the latest issue, then three second stories, then the briefs", () => {
    const front = composeFront(digestOf({ ...week("n", 6, "2021-11-10"), ...week("o", 2, "2021-11-03") }));
    assert.equal(front.issue?.week, "2021-W45");
    assert.equal(front.lead?.slug, "n1");
    assert.equal(slugs(front.seconds), "n2 n3 n4");
    assert.equal(slugs(front.briefs), "n5 n6");
    assert.equal(slugs(front.earlier), "o1 o2");
  });

  test("takes second stories from earlier issues if the latest one has too few", () => {
    const front = composeFront(digestOf({ ...week("n", 1, "2021-11-10"), ...week("o", 4, "2021-11-03") }));
    assert.equal(front.lead?.slug, "n1");
    assert.equal(slugs(front.seconds), "o1 o2");
    assert.equal(slugs(front.earlier), "o3 o4");
  });

  test("shows by topic the items that are not above, the most recently covered topic first", () => {
    const front = composeFront(
      digestOf({
        ...week("n", 3, "2021-11-10"),
        ...week("o", 8, "2021-11-03"),
        rain: { date: "2021-10-01", topics: ["water"] },
        coal: { date: "2021-10-02", topics: ["energy"] },
      }),
    );
    assert.deepEqual(
      front.byTopic.map(({ topic, items }) => `${topic.id}: ${slugs(items)}`),
      ["energy: coal", "water: rain"],
    );
  });

  test("shows no item twice", () => {
    const front = composeFront(digestOf({ ...week("n", 5, "2021-11-10"), ...week("o", 20, "2021-11-03") }));
    const shown = [
      front.lead,
      ...front.seconds,
      ...front.briefs,
      ...front.earlier,
      ...front.byTopic.flatMap(({ items }) => items),
    ];
    assert.equal(new Set(shown).size, shown.length);
  });

  test("is empty for a digest without items", () => {
    assert.deepEqual(composeFront(digestOf({})), {
      issue: undefined,
      lead: undefined,
      seconds: [],
      briefs: [],
      earlier: [],
      byTopic: [],
    });
  });
});
