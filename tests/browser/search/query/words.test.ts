import assert from "node:assert/strict";
import { test } from "node:test";
import {
  indexForm,
  indexWords,
  normaliseText,
  wordRoot,
} from "../../../../src/browser/search/query/words.ts";

test("printers’ quotes, hyphens, ligatures and invisible characters become what readers type", () => {
  assert.equal(
    normaliseText("“don’t” co‐ordinate e‑mail eﬃ\u00ADcient"),
    '"don\'t" co-ordinate e-mail efficient',
  );
});

test("a dash between words separates them, and a dash between numbers is a hyphen", () => {
  assert.equal(normaliseText("hard—very hard in 2021–22"), "hard — very hard in 2021-22");
});

test("normalising a text twice changes nothing more", () => {
  for (const text of ["“a’b”—c", "2021–22…", "ﬁ\u200Bn", "a—b—c"])
    assert.equal(normaliseText(normaliseText(text)), normaliseText(text));
});

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

test("words that differ by a common ending share a root", () => {
  assert.equal(wordRoot("boards"), wordRoot("board"));
  assert.equal(wordRoot("merged"), wordRoot("merging"));
  assert.equal(wordRoot("studies"), wordRoot("study"));
  assert.notEqual(wordRoot("pass"), wordRoot("pas"));
});
