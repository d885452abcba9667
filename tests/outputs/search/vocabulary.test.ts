import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeVocabulary } from "../../../src/browser/search/spelling/vocabulary.ts";
import { vocabularyFiles, vocabularyWords } from "../../../src/outputs/search/vocabulary.ts";

/** The vocabulary of texts. */
function vocabularyOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const frequencies = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.split(" ").flatMap(vocabularyWords)))
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return vocabularyFiles([...frequencies].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The words of texts as a reader gets them, with their commonness. */
function known(texts: readonly string[]): Record<string, number> {
  const words = [...vocabularyOf(texts).values()].flatMap(decodeVocabulary);
  return Object.fromEntries(words.map(({ word, commonness }) => [word, commonness]));
}

test("words are read as they were written, in indexed form", () => {
  assert.deepEqual(known(["Boards' board: the café's boast"]), {
    board: 0,
    boards: 0,
    boast: 0,
    cafe: 0,
    the: 0,
  });
});

test("commonness is the binary logarithm of the number of documents, whatever the number of occurrences", () => {
  const texts = ["river river river", ...Array.from({ length: 8 }, () => "board"), "rain", "rain"];
  assert.deepEqual(known(texts), { board: 3, rain: 1, river: 0 });
});

test("numbers, very short words, and letters of scripts without spaces are left out", () => {
  assert.deepEqual(known(["at 2021 4th an x 水费上 ガイド 예산을", "the"]), { the: 0 });
});

test("words are in it however long they are", () => {
  const long = "donaudampfschifffahrtselektrizitatenhauptbetriebswerkbauunterbeamtengesellschaft";
  assert.deepEqual(known([long, `${long}en`]), { [long]: 0, [`${long}en`]: 0 });
});

test("each first letter has a file; other letters share one", () => {
  assert.deepEqual([...vocabularyOf(["board care élan ωμέγα жук"]).keys()].toSorted(), [
    "b",
    "c",
    "e",
    "other",
  ]);
});
