import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Digest } from "../../../src/digest/digest.ts";
import { digestOf, itemOf } from "../digestOf.ts";

const relatedOf = (digest: Digest, slug: string) =>
  itemOf(digest, slug).related.map(({ item, as, back }) => `${back ? "is" : "it"} ${as} ${item.slug}`);

describe("Related items", () => {
  test("are related in both directions, even if only one of them says so", () => {
    const digest = digestOf({ review: {}, response: { related: [{ item: "review", as: "responds-to" }] } });
    assert.deepEqual(relatedOf(digest, "response"), ["it responds-to review"]);
    assert.deepEqual(relatedOf(digest, "review"), ["is responds-to response"]);
  });

  test("that name each other in the same way are related once", () => {
    const digest = digestOf({
      a: { related: [{ item: "b", as: "differs-from" }] },
      b: { related: [{ item: "a", as: "differs-from" }] },
    });
    assert.equal(relatedOf(digest, "a").length, 1);
    assert.equal(relatedOf(digest, "b").length, 1);
  });

  test("may be related in two ways", () => {
    const related = [
      { item: "a", as: "follows" },
      { item: "a", as: "differs-from" },
    ];
    assert.deepEqual(relatedOf(digestOf({ a: {}, b: { related } }), "b"), [
      "it follows a",
      "it differs-from a",
    ]);
  });

  test("are left out while they are held back", () => {
    const digest = digestOf({
      now: { related: [{ item: "later", as: "follows" }] },
      later: { date: "2022-01-01", related: [{ item: "now", as: "follows" }] },
    });
    assert.deepEqual(relatedOf(digest, "now"), []);
  });
});
