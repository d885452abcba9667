import assert from "node:assert/strict";
import { test } from "node:test";
import { ratioOf } from "./ratio.ts";

test("a ratio is the median of those of each turn", () => {
  const { middle, low, high, spread } = ratioOf([1, 2, 9], [2, 2, 3]);
  assert.deepEqual([middle, low, high, spread], [1, 0.5, 3, 2.5]);
});

test("of five turns all count for the spread; of eight, the least and the most don't, and of thirteen three each", () => {
  const spreadOf = (turns: number) => {
    const { low, high } = ratioOf(
      Array.from({ length: turns }, (_, turn) => turn + 1),
      Array.from({ length: turns }, () => 1),
    );
    return [low, high];
  };
  assert.deepEqual([5, 7, 8, 11, 13].map(spreadOf), [
    [1, 5],
    [1, 7],
    [2, 7],
    [3, 9],
    [4, 10],
  ]);
});

test("there is no ratio without the other side", () => {
  assert.ok(Number.isNaN(ratioOf([1], []).middle));
});
