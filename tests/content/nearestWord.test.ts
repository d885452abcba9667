import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { didYouMean, nearestWord } from "../../src/content/nearestWord.ts";

describe("The nearest word", () => {
  const words = ["water", "rivers", "energy"];

  test("is the one with the fewest edits", () => {
    assert.equal(nearestWord("rivrs", words), "rivers");
  });

  test("is the first of several that are equally near", () => {
    assert.equal(nearestWord("bat", ["cat", "rat"]), "cat");
  });

  test("is found in any letter case and with any white space", () => {
    assert.equal(nearestWord(" WATER ", words), "water");
  });

  test("of a short word is found even if two letters are swapped", () => {
    assert.equal(nearestWord("atl", ["src", "alt"]), "alt");
  });

  test("is undefined if no word is near", () => {
    assert.equal(nearestWord("astronomy", words), undefined);
  });

  test("of a very long word is no more than six edits away", () => {
    assert.equal(nearestWord(`${"a".repeat(40)}-one-thing`, [`${"a".repeat(40)}-and-another`]), undefined);
  });

  test("is undefined for an empty text", () => {
    assert.equal(nearestWord("", words), undefined);
    assert.equal(nearestWord("water", []), undefined);
  });

  test("is suggested in a sentence, if there is one", () => {
    assert.equal(didYouMean("watre", words), "Did you mean `water`?");
    assert.equal(didYouMean("astronomy", words), "");
  });
});
