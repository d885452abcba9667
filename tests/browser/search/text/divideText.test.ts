import assert from "node:assert/strict";
import { test } from "node:test";
import { divideText, GLUE, undivided } from "../../../../src/browser/search/text/divideText.ts";

/** A divided text, with a bar where there was no space. */
const divided = (text: string) => divideText(text).replaceAll(` ${GLUE}`, "|");

test("a text is divided at arrows, bullets, dashes, ellipses and emoji between words", () => {
  assert.equal(
    divided("Bristol→Bath, Water•energy: hard—very “hard…” said…“yes” bike🚲lane a×b"),
    "Bristol→|Bath, Water•|energy: hard—|very “hard…” said…“|yes” bike🚲|lane a×|b",
  );
});

test("hyphens, apostrophes, interpuncts, and dashes between numbers do not divide", () => {
  for (const text of ["co‐op’s", "health·care", "2021–22", "5−3", "£1.8bn", "25°C", "Café", "½", "A$5"])
    assert.equal(divided(text), text);
});

test("scripts without spaces are divided at each letter, and from other words beside them", () => {
  assert.equal(divided("新的预算。（CO₂）2021年"), "新|的|预|算。（|CO₂）|2021|年");
  assert.equal(divided("ガﾋﾞ 예산을 กรุง"), "ガ|ﾋﾞ 예|산|을 ก|รุ|ง");
  assert.equal(divided("हिन्दी में"), "हिन्दी में");
});

test("radicals, which PDF files have for Chinese letters, become these letters", () => {
  assert.equal(divided("水⽬⽔"), "水|目|水");
});

test("invisible characters are left out, and joiners stay", () => {
  assert.equal(divided("eﬃ\u00ADcient\u200B \uFEFFx\u2060y"), "eﬃcient xy");
  for (const text of ["👩🏽‍🚒", "می‌خواهم"]) assert.equal(divided(text), text);
});

test("dividing twice changes nothing more, and can be undone", () => {
  for (const text of ["Bristol→Bath", "2021–22…", "水费上涨。水", "bike🚲lane ❤️x", "(한)국:A한", "ก็ﾞ"]) {
    assert.equal(divideText(divideText(text)), divideText(text));
    assert.equal(undivided(divideText(text)), text);
  }
});
