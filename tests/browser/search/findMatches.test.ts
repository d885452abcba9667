import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type FindOptions,
  findMatches,
  loadFirstResults,
  openIndex,
} from "../../../src/browser/search/findMatches.ts";
import type { NamedGroup } from "../../../src/browser/search/query/expand.ts";
import { anIndex } from "./anIndex.ts";

const texts = {
  paed: { headline: "Paediatric wards reopen", text: "Children return to the wards." },
  pedi: { headline: "Pediatric care in Boston", text: "An American hospital." },
  blmk: { headline: "Merger for three", text: "Bedfordshire, Luton and Milton Keynes share an executive." },
  apart: {
    headline: "Roads in Bedfordshire",
    text: "Luton play at home. In Milton they mend roads in Keynes.",
  },
  acronym: { headline: "BLMK sets out its plan", text: "The plan is long." },
  hyphen: { headline: "Long-term plan", text: "It is for years." },
  plain: { headline: "Plans for the long term", text: "The term is long." },
};

const groups: NamedGroup[] = [
  {
    id: "blmk",
    kind: "organisation",
    label: "BLMK",
    address: "/organisations/blmk/",
    names: ["Bedfordshire, Luton and Milton Keynes"],
  },
];

const words = ["wards", "paediatric", "plan", "plans", "executive"];
const archive = await openIndex(anIndex(texts), groups, {
  parts: ["w", "p", "e"],
  load: async (part) =>
    words.filter((word) => word.startsWith(part)).map((word) => ({ word, commonness: 3 })),
});

const ask = (typed: string, asking?: FindOptions) => findMatches(archive, typed, asking);
const idsFor = async (typed: string) =>
  (await loadFirstResults(archive, await ask(typed))).map(({ id }) => id);

test("one spelling also finds the other, and results with the typed one come first", async () => {
  assert.deepEqual(await idsFor("pediatric"), ["pedi", "paed"]);
  assert.deepEqual(await idsFor("paediatric"), ["paed", "pedi"]);
});

test("an acronym finds the full name, but only where its words are next to each other", async () => {
  assert.deepEqual((await idsFor("BLMK")).toSorted(), ["acronym", "blmk"]);
});

test("a name finds its acronym", async () => {
  const found = await idsFor("Bedfordshire, Luton and Milton Keynes");
  assert.ok(found.includes("acronym"));
  assert.ok(found.indexOf("blmk") < found.indexOf("apart"));
});

test("a misspelt word is corrected, with a note, and finds nothing if searched exactly", async () => {
  const found = await ask("wrads");
  assert.deepEqual(found.corrected, [{ asked: "wrads", used: "wards" }]);
  assert.equal(found.ranked[0]?.id, "paed");
  assert.deepEqual((await ask("wrads", { exactly: true })).ranked, []);
});

test("a word that is not in the archive is reported as missing, and does not hide results for the others", async () => {
  const found = await ask("xzqwv wards");
  assert.deepEqual(found.missing, ["xzqwv"]);
  assert.equal(found.ranked[0]?.id, "paed");
});

test("an unfinished word finds what begins with it", async () => {
  assert.deepEqual(await idsFor("execut"), ["blmk"]);
});

test("results must have a quoted phrase, with or without its hyphen", async () => {
  assert.deepEqual((await idsFor('"long term"')).toSorted(), ["hyphen", "plain"]);
  assert.deepEqual(await idsFor('"milton keynes"'), ["blmk"]);
});

test("results must not have a word with a minus", async () => {
  assert.deepEqual(await idsFor('plan -"long term"'), ["acronym"]);
  assert.deepEqual(await idsFor("wards -children"), []);
});

test("a phrase that no item has is reported, and its words are searched", async () => {
  const found = await ask('"wards of Boston" pediatric');
  assert.deepEqual(found.absentPhrases, ["wards of Boston"]);
  assert.deepEqual(found.ranked.map(({ id }) => id).toSorted(), ["paed", "pedi"]);
  assert.deepEqual((await ask('"milton keynes"')).absentPhrases, []);
});

test("a phrase that no item has does not set aside one that an item has", async () => {
  const { ranked, absentPhrases } = await ask('"milton keynes" "wards of Boston"');
  assert.deepEqual([ranked.map(({ id }) => id), absentPhrases], [["blmk"], ["wards of Boston"]]);
});

test("in a pasted text, phrases and minus signs that leave nothing are ignored, and reported", async () => {
  const together = await ask('Milton executive Bedfordshire share "milton keynes" "long term" three');
  assert.deepEqual(together.absentPhrases, ["milton keynes", "long term"]);
  assert.ok(together.ranked.length > 0);
  const minus = await ask("executive merger three share bedfordshire -luton");
  assert.deepEqual([minus.notExcluded, minus.absentPhrases], [["luton"], []]);
  assert.equal(minus.ranked[0]?.id, "blmk");
});

test("a query that only leaves words out is about these words", async () => {
  assert.deepEqual(await idsFor("-wards"), await idsFor("wards"));
});

test("an empty query finds nothing", async () => {
  for (const typed of ["", '"', "-", "…"]) assert.deepEqual((await ask(typed)).ranked, []);
});
