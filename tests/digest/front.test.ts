import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { textIn } from "../../src/content/markdown/bodyTree.ts";
import { composeFront } from "../../src/digest/front.ts";
import { digestOf, type Items, slugs } from "./digestOf.ts";

/** `count` items of a week, `w1` the first in order. */
function week(name: string, count: number, date: string): Items {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Object.fromEntries(numbers.map((order) => [`${name}${order}`, { date, order }]));
}

describe("The front page", () => {
  test("leads with the lead of the latest issue, then second items and briefs, as many as are as high as the lead", () => {
    const items = { ...week("n", 8, "2021-11-10"), ...week("o", 2, "2021-11-03") };
    const body = `${"The river rose. ".repeat(30)}\n\n${"It fell. ".repeat(12)}`;
    const front = composeFront(digestOf({ ...items, n1: { ...items.n1, body } }));
    assert.equal(front.issue?.week, "2021-W45");
    assert.equal(front.lead?.slug, "n1");
    assert.equal(front.opening.length, 2);
    assert.equal(slugs(front.seconds), "n2 n3 n4");
    assert.equal(slugs(front.briefs), "n5 n6 n7 n8");
    assert.equal(slugs(front.more), "");
    assert.equal(slugs(front.earlier), "o1 o2");
  });

  test("takes second items from earlier issues if the latest one has too few", () => {
    const front = composeFront(digestOf({ ...week("n", 1, "2021-11-10"), ...week("o", 4, "2021-11-03") }));
    assert.equal(front.lead?.slug, "n1");
    assert.equal(slugs(front.seconds), "o1");
    assert.equal(slugs(front.earlier), "o2 o3 o4");
  });

  test("has the items of a large issue that do not fit beside the lead below it, up to 60", () => {
    const front = composeFront(digestOf({ ...week("n", 140, "2021-11-10"), ...week("o", 20, "2021-11-03") }));
    const beside = 1 + front.seconds.length + front.briefs.length;
    assert.ok(beside < 20, `${beside} items are beside each other.`);
    assert.equal(front.more.length, 60);
    assert.equal(front.more[0]?.slug, `n${beside + 1}`);
    assert.equal(front.earlier.length, 8);
  });

  const opening = (body: string) =>
    composeFront(digestOf({ n1: { date: "2021-11-10", body } })).opening.map(({ children }) =>
      textIn(children),
    );

  test("opens the lead with its paragraphs before other blocks, and without one that introduces a block", () => {
    assert.deepEqual(opening("## Why\n\nOne.\n\nTwo.\n\nThree:\n\n- a list\n\nFour."), ["One.", "Two."]);
    assert.deepEqual(opening("One:\n\n- a list"), ["One:"]);
    assert.deepEqual(opening("> A quotation.\n>\n> And more."), ["A quotation."]);
    assert.deepEqual(opening("- a list"), []);
  });

  test("opens the lead with a paragraph at least, and with no more than fit", () => {
    const long = "The river rose. ".repeat(100).trim();
    assert.deepEqual(opening(`${long}\n\n${long}`), [long]);
    assert.equal(opening("One line.\n\n".repeat(200)).length, 18);
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
      ["water: o3 o4 o5", "energy: coal"],
    );
  });

  test("shows no item twice", () => {
    const front = composeFront(digestOf({ ...week("n", 30, "2021-11-10"), ...week("o", 20, "2021-11-03") }));
    const shown = [
      front.lead,
      ...front.seconds,
      ...front.briefs,
      ...front.more,
      ...front.earlier,
      ...front.byTopic.flatMap(({ items }) => items),
    ];
    assert.equal(new Set(shown).size, shown.length);
  });

  test("is empty for a digest without items", () => {
    assert.deepEqual(composeFront(digestOf({})), {
      issue: undefined,
      lead: undefined,
      opening: [],
      isSparse: false,
      seconds: [],
      briefs: [],
      more: [],
      earlier: [],
      byTopic: [],
    });
  });
});
