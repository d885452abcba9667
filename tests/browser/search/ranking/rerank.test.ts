import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type LoadedDocument,
  rankByHeadline,
  rankByResemblance,
} from "../../../../src/browser/search/ranking/rerank.ts";
import type { TermHits } from "../../../../src/browser/search/ranking/termHits.ts";

const asked = (...words: string[]): TermHits[] =>
  words.map((word) => ({
    term: { asked: word, words: [word], alternatives: [], times: 1 },
    rarity: 1,
    hits: new Map(),
  }));

const read = (id: string, headline: string, score = 1, content = ""): LoadedDocument => ({
  id,
  headline,
  score,
  content,
});

const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

test("a headline that equals the query comes before one that only mentions it", () => {
  const results = [
    read("long", "What the stroke unit has to do with the new budget", 1.1),
    read("short", "Stroke unit"),
  ];
  assert.deepEqual(ids(rankByHeadline(results, asked("stroke", "unit"))), ["short", "long"]);
});

test("of equal headlines, the one with the words in the order of the query comes first", () => {
  const results = [read("turned", "Unit for stroke"), read("straight", "Stroke unit for")];
  assert.deepEqual(ids(rankByHeadline(results, asked("stroke", "unit"))), ["straight", "turned"]);
});

test("plurals and beginnings of a word count as the word in a headline", () => {
  const results = [read("none", "Budget passed"), read("plural", "Stroke units open")];
  assert.deepEqual(ids(rankByHeadline(results, asked("strokes", "uni"))), ["plural", "none"]);
});

test("results that resemble the best ones move up", () => {
  const wards = "nurses wards beds winter pressure";
  const results = [
    read("first", "", 1, wards),
    read("other", "", 0.62, "budget taxes treasury chancellor"),
    read("alike", "", 0.6, wards),
  ];
  assert.deepEqual(ids(rankByResemblance(results)), ["first", "alike", "other"]);
});

test("reordering loses no result and repeats none", () => {
  const results = [read("a", "Stroke"), read("b", "Unit"), read("c", "")];
  assert.deepEqual(ids(rankByHeadline(results, asked("unit"))).toSorted(), ["a", "b", "c"]);
  assert.deepEqual(ids(rankByResemblance(results)).toSorted(), ["a", "b", "c"]);
  assert.deepEqual(rankByResemblance([]), []);
});
