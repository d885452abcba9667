import assert from "node:assert/strict";
import { test } from "node:test";
import { indexForm, indexWords, wordRoot } from "../../../../src/browser/search/query/words.ts";
import { divideText } from "../../../../src/browser/search/text/divideText.ts";

test("a word is indexed as its letters and digits, without accents or case", () => {
  assert.equal(indexForm("Siobhán’s"), "siobhans");
  assert.equal(indexForm("A&E"), "ae");
});

test("words of a headline are divided at hyphens, without a possessive s", () => {
  assert.deepEqual(indexWords("Trust’s long-term plan, don’t wait"), [
    "trust",
    "long",
    "term",
    "plan",
    "dont",
    "wait",
  ]);
});

test("words of a headline are those of its searched text, whether it is divided or not", () => {
  const headline = "CO₂ in Bristol→Bath: 水费上涨";
  const words = ["co2", "in", "bristol", "bath", "水费", "费上", "上涨"];
  assert.deepEqual(indexWords(headline), words);
  assert.deepEqual(indexWords(divideText(headline)), words);
});

test("words that differ by a common ending share a root", () => {
  assert.equal(wordRoot("boards"), wordRoot("board"));
  assert.equal(wordRoot("merged"), wordRoot("merging"));
  assert.equal(wordRoot("studies"), wordRoot("study"));
  assert.notEqual(wordRoot("pass"), wordRoot("pas"));
});
