import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bestPassage, type ExcerptPart, markedHeadline } from "../../../src/browser/search/excerpt.ts";
import { amountsAt, amountsIn } from "../../../src/browser/search/query/amounts.ts";
import { parseQuery } from "../../../src/browser/search/query/query.ts";
import { indexWords } from "../../../src/browser/search/query/words.ts";
import { isAdjacent, shortestGap } from "../../../src/browser/search/ranking/proximity.ts";
import { rankByResemblance } from "../../../src/browser/search/ranking/rerank.ts";
import { filled, units } from "../../support/megabytes.ts";

/* A pass that takes the square of a text's length would take hours: that these tests end is what they assert. */

const megabyte = 1_000_000;
const shown = (parts: readonly ExcerptPart[]) => parts.map(({ text }) => text).join("");

describe("A megabyte of", () => {
  for (const [name, unit] of Object.entries(units))
    test(`${name} can be searched, shown and compared`, () => {
      const text = filled(unit, megabyte);
      const positions = Array.from(text.split(" "), (_, at) => at);
      const places = [
        { positions, worth: 1 },
        { positions: positions.filter((at) => at % 2 === 0), worth: 2 },
      ];
      assert.ok(parseQuery(text).terms.length <= 500);
      assert.ok(shown(bestPassage(text, places)).length > 0);
      assert.ok(shown(markedHeadline(text, places)).length <= text.length);
      assert.ok(amountsIn(text).length <= megabyte);
      assert.ok(indexWords(text).length <= megabyte);
      const document = { id: name, score: 1, headline: "Rain", content: text };
      assert.deepEqual(
        rankByResemblance([document]).map(({ id }) => id),
        [name],
      );
    });
});

test("amounts are found at their positions among a hundred thousand", () => {
  const text = "a £1m ".repeat(100_000).trimEnd();
  const places = amountsAt(text, ["n1000000n"]);
  assert.deepEqual([places.length, places.slice(0, 3), places.at(-1)], [100_000, [1, 3, 5], 199_999]);
});

test("a very long query is cut off", () => {
  assert.equal(parseQuery("rain ".repeat(200_000)).terms[0]?.times, 100);
});

test("words with hundreds of thousands of positions are compared by the nearest ones", () => {
  const even = Array.from({ length: 300_000 }, (_, at) => 10 * at);
  const odd = even.map((at) => at + 3);
  assert.equal(shortestGap(even, odd), 3);
  assert.equal(isAdjacent([even, odd]), false);
  assert.equal(isAdjacent([even, even.map((at) => at + 1), even.map((at) => at + 3)]), true);
});
