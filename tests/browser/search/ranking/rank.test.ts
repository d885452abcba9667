import assert from "node:assert/strict";
import { test } from "node:test";
import { isAdjacent, shortestGap } from "../../../../src/browser/search/ranking/proximity.ts";
import { rank } from "../../../../src/browser/search/ranking/rank.ts";
import type { TermHits } from "../../../../src/browser/search/ranking/termHits.ts";

/** A term's hits, as document and the places of the term in it; each occurrence scores the same. */
function term(word: string, hits: Readonly<Record<string, readonly number[]>>, times = 1): TermHits {
  const entries = Object.entries(hits).map(
    ([id, positions]) => [id, { score: positions.length, positions, inHeadline: false }] as const,
  );
  return {
    term: { asked: word, words: [word], alternatives: [], times },
    rarity: 1,
    hits: new Map(entries),
  };
}

const order = (terms: readonly TermHits[], prior?: (id: string) => number) =>
  rank(terms, prior).map(({ id }) => id);

test("a document with more of the query's words comes before one that repeats a single word", () => {
  assert.deepEqual(order([term("stroke", { a: [1, 20], b: [1] }), term("unit", { b: [40] })]), ["b", "a"]);
});

test("words next to each other count more than words apart", () => {
  assert.deepEqual(order([term("stroke", { a: [1], b: [1] }), term("unit", { a: [50], b: [2] })]), [
    "b",
    "a",
  ]);
});

test("a document that was not found is not ranked", () => {
  assert.deepEqual(order([term("stroke", {}), term("unit", { a: [1] })]), ["a"]);
  assert.deepEqual(order([]), []);
});

test("documents that match equally well are ordered by their own weight", () => {
  const equals = [term("stroke", { a: [1], b: [1] })];
  assert.deepEqual(
    order(equals, (id) => (id === "b" ? 1.04 : 1)),
    ["b", "a"],
  );
});

test("a word that is typed twice counts more than a word that is typed once", () => {
  const ranked = order([term("stroke", { a: [1] }, 2), term("unit", { b: [1] })]);
  assert.deepEqual(ranked, ["a", "b"]);
});

test("words in the right order with one short word between them count as adjacent", () => {
  assert.ok(isAdjacent([[4], [5], [7]]));
  assert.ok(!isAdjacent([[4], [8]]));
  assert.ok(!isAdjacent([[5], [4]]));
});

test("the nearest pair counts, and words in the wrong order count as further apart", () => {
  assert.equal(shortestGap([1, 10], [12, 30]), 2);
  assert.ok(shortestGap([12], [10]) > shortestGap([10], [12]));
  assert.equal(shortestGap([], [1]), Number.POSITIVE_INFINITY);
});
