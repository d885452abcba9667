import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { headlineSize } from "../../../src/outputs/cards/headlineSize.ts";

const sizeOf = (headline: string, linesBelow = 0) => headlineSize(headline, linesBelow).size;
const long =
  "Trusts told to publish waiting times for each ward by January, as ministers say patients must know";

describe("The headline of a card", () => {
  test("is the smaller, the longer it is", () => {
    assert.deepEqual(
      [sizeOf("It rained"), sizeOf(long.slice(0, 60)), sizeOf(long), sizeOf(`${long} ${long} ${long}`)],
      [108, 96, 74, 50],
    );
  });

  test("is smaller where it is in capitals or above lines", () => {
    assert.ok(sizeOf(long.toUpperCase()) < sizeOf(long));
    assert.ok(sizeOf(long, 3) < sizeOf(long));
  });

  test("has as many lines as there is room for, also if it is a single word", () => {
    assert.equal(headlineSize("a".repeat(400), 0).lines, 6);
    assert.equal(headlineSize("It rained", 3).lines, 1);
  });
});
