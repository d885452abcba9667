import assert from "node:assert/strict";
import { test } from "node:test";
import { spellings } from "../../../../src/browser/search/query/spellingVariants.ts";

const pairs = [
  ["paediatric", "pediatric"],
  ["haematology", "hematology"],
  ["organisation", "organization"],
  ["specialised", "specialized"],
  ["colour", "color"],
  ["centre", "center"],
  ["catalogue", "catalog"],
  ["defence", "defense"],
  ["cancelled", "canceled"],
  ["analyse", "analyze"],
  ["leukaemia", "leukemia"],
  ["programme", "program"],
] as const;

for (const [british, american] of pairs)
  test(`${british} and ${american} find each other`, () => {
    assert.ok(spellings(british).includes(american));
    assert.ok(spellings(american).includes(british));
  });

test("a word is never another spelling of itself", () => {
  for (const word of pairs.flat()) assert.ok(!spellings(word).includes(word));
});

test("most words have one spelling", () => {
  for (const word of ["board", "stroke", "hour", "doctor", "wise", "four"])
    assert.deepEqual(spellings(word), [], word);
});
