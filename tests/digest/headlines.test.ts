import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Digest } from "../../src/digest/digest.ts";
import { headlineLists } from "../../src/digest/headlines.ts";

/** A digest with so many items in each year, newest first. */
function digestWith(counts: Readonly<Record<string, number>>): Pick<Digest, "items" | "years"> {
  const years = Object.entries(counts).map(([period, count]) => ({
    period,
    name: period,
    items: Array.from({ length: count }, () => ({ headline: "r".repeat(100), address: "/items/ra/" })),
  }));
  const ordered = years.toSorted((a, b) => b.period.localeCompare(a.period));
  return { years: ordered, items: ordered.flatMap(({ items }) => items) } as unknown as Digest;
}

const summaries = (counts: Readonly<Record<string, number>>) =>
  headlineLists(digestWith(counts)).map(
    ({ address, years, isNewest }) =>
      `${address} ${years.map(({ period, items }) => `${period}: ${items.length}`).join(" ")}${isNewest ? ", newest" : ""}`,
  );

describe("The lists of all headlines", () => {
  test("are one page of a small archive", () => {
    assert.deepEqual(summaries({ 2020: 300, 2021: 200 }), ["/search/headlines/ 2021: 200 2020: 300, newest"]);
  });

  test("are a page for each year of a large archive, and one for the newest", () => {
    assert.deepEqual(summaries({ 2020: 300, 2021: 201 }), [
      "/search/headlines/ 2021: 201, newest",
      "/search/headlines/2021/ 2021: 201",
      "/search/headlines/2020/ 2020: 300",
    ]);
  });

  test("are several pages of about the same size for a year whose headlines would make a large one", () => {
    assert.deepEqual(summaries({ 2020: 2000, 2021: 790 }), [
      "/search/headlines/ 2021: 790, newest",
      "/search/headlines/2021/ 2021: 790",
      "/search/headlines/2020/ 2020: 667",
      "/search/headlines/2020/page/2/ 2020: 667",
      "/search/headlines/2020/page/3/ 2020: 666",
    ]);
  });
});
