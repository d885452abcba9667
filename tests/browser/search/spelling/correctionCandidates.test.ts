import assert from "node:assert/strict";
import { test } from "node:test";
import { findCorrection } from "../../../../src/browser/search/spelling/correctionCandidates.ts";
import { editDistance } from "../../../../src/browser/search/spelling/editDistance.ts";
import { type Vocabulary, vocabularyPart } from "../../../../src/browser/search/spelling/vocabulary.ts";

/** A vocabulary of words with their commonness, that notes which parts were loaded. */
function vocabularyOf(words: Readonly<Record<string, number>>): Vocabulary & { loaded: string[] } {
  const loaded: string[] = [];
  return {
    loaded,
    parts: [...new Set(Object.keys(words).map(vocabularyPart))],
    async load(part) {
      loaded.push(part);
      const known = Object.entries(words).map(([word, commonness]) => ({ word, commonness }));
      return known.filter(({ word }) => vocabularyPart(word) === part);
    },
  };
}

const words = {
  government: 6,
  governance: 4,
  layer: 7,
  amer: 0,
  paediatric: 4,
  aerodynamic: 5,
  zebra: 1,
  flows: 6,
  rows: 1,
};

async function corrections(word: string): Promise<readonly string[]> {
  return (await findCorrection(word, vocabularyOf(words))).corrections;
}

test("a missing, added, replaced or transposed letter is corrected", async () => {
  for (const typed of ["goverment", "govvernment", "govermnent", "gobernment"])
    assert.equal((await corrections(typed))[0], "government", typed);
});

test("two typing errors are corrected in a long word, none in a very short one", async () => {
  assert.equal((await corrections("paedaitrik"))[0], "paediatric");
  assert.deepEqual(await corrections("zq"), []);
});

test("a missing first letter is corrected from all words if the similar words are rare", async () => {
  assert.equal((await corrections("ayer"))[0], "layer");
  assert.equal((await corrections("rlows"))[0], "flows");
});

test("a word that is the beginning of others is unfinished, not wrong", async () => {
  const unknown = await findCorrection("gov", vocabularyOf(words));
  assert.deepEqual(unknown.longer, ["government", "governance"]);
  assert.deepEqual(unknown.corrections, []);
});

test("an unknown word is replaced by its known beginning", async () => {
  assert.deepEqual(await corrections("aerodynamicist"), ["aerodynamic"]);
});

test("only two parts of the vocabulary are loaded if a common word is similar", async () => {
  const vocabulary = vocabularyOf(words);
  await findCorrection("goverment", vocabulary);
  assert.deepEqual(vocabulary.loaded, ["g", "o"]);
});

test("a word that is like no other is not corrected, but slightly similar words are offered", async () => {
  assert.deepEqual((await findCorrection("zembra", vocabularyOf({ zebras: 1 }))).similar, ["zebras"]);
  assert.deepEqual((await findCorrection("xzqwv", vocabularyOf(words))).similar, []);
});

test("a distance is the same in both directions, and zero between equal words", () => {
  const some = ["board", "boards", "baord", "bard", "abroad", ""];
  for (const a of some)
    for (const b of some) {
      assert.equal(editDistance(a, b, 9), editDistance(b, a, 9));
      assert.equal(editDistance(a, b, 9) === 0, a === b);
    }
});

test("transposed letters count as one error", () => {
  assert.equal(editDistance("baord", "board", 2), 1);
});
