import assert from "node:assert/strict";
import { test } from "node:test";
import { randomFrom } from "../digest/random.ts";
import { ndcg, pairedChance, quantile } from "./statistics.ts";

test("the score is 1 if all relevant documents come first, 0 if there are none, and lower the later they come", () => {
  const relevant = new Set(["a", "b"]);
  assert.equal(ndcg(["a", "b", "c"], relevant), 1);
  assert.equal(ndcg(["c"], relevant), 0);
  assert.ok(ndcg(["c", "a", "b"], relevant) < ndcg(["a", "c", "b"], relevant));
});

test("only the first ten results count, in the ideal order too", () => {
  const many = Array.from({ length: 20 }, (_, at) => String(at));
  assert.equal(ndcg(many, new Set(many)), 1);
  assert.equal(ndcg(many, new Set(["10"])), 0);
});

test("similar lists differ by chance, but lists that always differ do not", () => {
  const scores = Array.from({ length: 40 }, (_, at) => at / 40);
  assert.equal(pairedChance(scores, scores, randomFrom(1)), 1);
  assert.ok(
    pairedChance(
      scores,
      scores.map((score) => score + 0.1),
      randomFrom(1),
    ) < 0.001,
  );
});

test("half of the values are below the median", () => {
  assert.equal(quantile([3, 1, 2], 0.5), 2);
  assert.equal(quantile([3, 1, 2], 1), 3);
});
