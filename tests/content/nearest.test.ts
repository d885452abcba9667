import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { didYouMean, nearest } from "../../src/content/nearest.ts";

describe("The nearest word", () => {
  const words = ["water", "rivers", "energy"];

  test("is the one with the fewest edits", () => {
    assert.equal(nearest("rivrs", words), "rivers");
  });

  test("is the first of those that are equally near", () => {
    assert.equal(nearest("bat", ["cat", "rat"]), "cat");
  });

  test("is found whatever the letter case and white space", () => {
    assert.equal(nearest(" WATER ", words), "water");
  });

  test("of a short word is found when two letters changed places", () => {
    assert.equal(nearest("atl", ["src", "alt"]), "alt");
  });

  test("is none when all are far", () => {
    assert.equal(nearest("astronomy", words), undefined);
  });

  test("of a very long word is no more than six edits away", () => {
    assert.equal(nearest(`${"a".repeat(40)}-one-thing`, [`${"a".repeat(40)}-and-another`]), undefined);
  });

  test("of nothing is none", () => {
    assert.equal(nearest("", words), undefined);
    assert.equal(nearest("water", []), undefined);
  });

  test("is suggested in a sentence, and none is not", () => {
    assert.equal(didYouMean("watre", words), "Did you mean `water`?");
    assert.equal(didYouMean("astronomy", words), "");
  });
});
