import assert from "node:assert/strict";
import { test } from "node:test";
import { amountsAt, amountsIn } from "../../../../src/browser/search/query/amounts.ts";

test("an amount is the same word however it is written", () => {
  for (const written of ["£1.8bn", "1.8 billion", "1,800 million", "£1,800m", "1.8-billion", "$1.8 Billion"])
    assert.deepEqual(amountsIn(written), ["n1800000000n"], written);
});

test("different amounts are different words, and none begins another", () => {
  const words = amountsIn("£18bn £1.8bn £180m £18m");
  assert.equal(new Set(words).size, 4);
  for (const word of words) assert.ok(!words.some((other) => other !== word && other.startsWith(word)));
});

test("a number without a scale is not an amount", () => {
  assert.deepEqual(amountsIn("in 2021 there were 42 systems, 13-week waits and 5 modes"), []);
});

test("every word of an amount is found in a text", () => {
  const text = "It will pay 1.8 billion over ten years, not £18bn but £1.8bn.";
  assert.deepEqual(amountsAt(text, amountsIn("£1.8bn")), [3, 4, 11]);
});
