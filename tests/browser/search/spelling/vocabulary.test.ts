import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decodeVocabulary,
  fetchVocabulary,
  vocabularyPart,
} from "../../../../src/browser/search/spelling/vocabulary.ts";

test("a word is in the part for its first letter, or in the part for all other letters", () => {
  assert.deepEqual(["stroke", "éclair", "2021", ""].map(vocabularyPart), ["s", "other", "other", "other"]);
});

test("each line says how many letters it shares with the one before, and how common the word is", () => {
  assert.deepEqual(decodeVocabulary("0board3\n5s1\n3st0\n"), [
    { word: "board", commonness: 3 },
    { word: "boards", commonness: 1 },
    { word: "boast", commonness: 0 },
  ]);
});

test("a part is fetched once", async () => {
  const fetched: string[] = [];
  const vocabulary = fetchVocabulary("/words/", ["b"], async (address) => {
    fetched.push(address);
    return "0board3\n";
  });
  await Promise.all([vocabulary.load("b"), vocabulary.load("b"), vocabulary.load("z")]);
  assert.deepEqual(fetched, ["/words/b.txt"]);
});

test("a part that can’t be loaded is empty, and requested again next time", async () => {
  let attempts = 0;
  const vocabulary = fetchVocabulary("/words/", ["b"], async () => {
    if (attempts++ === 0) throw new Error("offline");
    return "0board3\n";
  });
  assert.deepEqual(await vocabulary.load("b"), []);
  assert.equal((await vocabulary.load("b")).length, 1);
});
