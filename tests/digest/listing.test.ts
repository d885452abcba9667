import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Item } from "../../src/digest/digest.ts";
import { listPages, rowsPerPage } from "../../src/digest/listing.ts";

const subject = (count: number) => ({
  id: "water",
  fingerprint: "",
  name: "Water",
  address: "/topics/water/",
  items: Array.from({ length: count }, (_, index) => ({ slug: `item-${index}` }) as Item),
});

describe("The list of items about a subject", () => {
  test("has pages of 30 rows", () => {
    const pages = listPages([subject(61)]);
    assert.equal(rowsPerPage, 30);
    assert.deepEqual(
      pages.map(({ address, number, count, items }) => [address, number, count, items.length]),
      [
        ["/topics/water/", 1, 3, 30],
        ["/topics/water/page/2/", 2, 3, 30],
        ["/topics/water/page/3/", 3, 3, 1],
      ],
    );
  });

  test("has every item once, in order", () => {
    const whole = subject(61);
    assert.deepEqual(
      listPages([whole]).flatMap(({ items }) => items),
      whole.items,
    );
  });

  test("has one page if it just fills one", () => {
    assert.equal(listPages([subject(30)]).length, 1);
  });

  test("has a page even if there are no items yet", () => {
    assert.deepEqual(
      listPages([subject(0)]).map(({ items, count }) => [items, count]),
      [[[], 1]],
    );
  });
});
