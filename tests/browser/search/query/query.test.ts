import assert from "node:assert/strict";
import { test } from "node:test";
import { parseQuery } from "../../../../src/browser/search/query/query.ts";

/** The words of each term, as they are searched. */
const termsOf = (typed: string, typing = false) =>
  parseQuery(typed, typing).terms.map(({ words }) => words.join(" "));

test("stop words are dropped, unless no other word is left", () => {
  assert.deepEqual(termsOf("what is the NHS assembly"), ["nhs", "assembly"]);
  assert.deepEqual(termsOf("to be or not"), ["to", "be", "or", "not"]);
});

test("a stop word in capitals among others is a name", () => {
  assert.deepEqual(termsOf("what WHO said about flu"), ["who", "said", "flu"]);
});

test("accents, capitals, ligatures and a possessive s make no difference", () => {
  assert.deepEqual(termsOf("Café’s eﬃcient oﬃces"), ["cafe", "efficient", "offices"]);
  assert.deepEqual(termsOf("O’Brien"), ["obrien"]);
});

test("a hyphenated word is searched as its parts or as one word", () => {
  const [term] = parseQuery("long-term").terms;
  assert.deepEqual(term?.words, ["long", "term"]);
  assert.deepEqual(term?.alternatives, [["longterm"]]);
});

test("a part of one letter stays with its word, and a part of one digit is dropped", () => {
  assert.deepEqual(termsOf("x-ray type-2 A&E"), ["xray", "type", "ae"]);
});

test("quoted words are searched as a phrase and as words", () => {
  const { phrases, terms } = parseQuery('"rate card" dispute');
  assert.deepEqual(phrases, [["rate", "card"]]);
  assert.equal(terms.length, 3);
});

test("a minus excludes a word or a phrase", () => {
  const { excluded, terms } = parseQuery('plan -London -"long term"');
  assert.deepEqual(excluded.toSorted(), [["london"], ["long", "term"]]);
  assert.deepEqual(
    terms.map(({ asked }) => asked),
    ["plan"],
  );
});

test("a query that only leaves words out is about these words", () => {
  for (const typed of ["-ipcconnect", " -ipcconnect", "–ipcconnect"]) {
    const { excluded, terms } = parseQuery(typed);
    assert.deepEqual([excluded, terms.map(({ words }) => words)], [[], [["ipcconnect"]]]);
  }
  assert.deepEqual(termsOf("-a -verbose"), ["verbose"]);
  assert.deepEqual(parseQuery('-"long term"').phrases, [["long", "term"]]);
  assert.deepEqual(parseQuery("-v").terms[0]?.words, ["v"]);
});

test("a word in a script without spaces is searched as pairs of its letters", () => {
  assert.deepEqual(termsOf("比特币 预算 水 CO₂排放"), ["比特 特币", "预算", "水", "co2", "排放"]);
  assert.deepEqual(parseQuery("“比特币” -水费上").phrases, [["比特", "特币"]]);
  assert.deepEqual(parseQuery("比特币 -水费上").excluded, [["水费", "费上"]]);
  assert.deepEqual(termsOf("水", true), ["水"]);
});

test("an emoji is a word", () => {
  assert.deepEqual(termsOf("🚲 ❤️ 👩🏽‍🚒"), ["🚲", "❤", "👩 🚒"]);
});

test("phrases are also given as they were typed", () => {
  assert.deepEqual(parseQuery('“Rate Card” "a" -"not this"').quoted, ["Rate Card", "a"]);
});

test("a word that is typed twice is one term that counts twice", () => {
  assert.deepEqual(
    parseQuery("waits and waits").terms.map(({ times }) => times),
    [2],
  );
});

test("while a reader types, the last word may be unfinished, and a single letter is ignored", () => {
  assert.equal(parseQuery("stroke un", true).unfinished, "un");
  assert.equal(parseQuery("stroke un").unfinished, undefined);
  assert.equal(parseQuery("stroke un ", true).unfinished, undefined);
  assert.deepEqual(termsOf("stroke u", true), ["stroke"]);
});

for (const typed of ["", " ", '"', '""', "-", '-"', "'", "…", "- -", '" "'])
  test(`“${typed}” is an empty query`, () => {
    const { terms, phrases, excluded } = parseQuery(typed);
    assert.deepEqual([terms, phrases, excluded], [[], [], []]);
  });
