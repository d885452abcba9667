import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addressOf,
  isNarrowed,
  readState,
  type SearchState,
  toggled,
  widened,
} from "../../../src/browser/search/searchState.ts";

const nothing = readState("");

const states: SearchState[] = [
  nothing,
  { ...nothing, q: "£1.8bn & “more” #1 +2 100%" },
  { ...nothing, sort: "oldest", from: "2021-01", to: "2021-12" },
  { ...nothing, q: "stocktke", exactly: true },
  toggled(toggled(toggled(nothing, "topic", "water"), "topic", "energy"), "person", "ann-reed"),
  { ...toggled(nothing, "label", "analysis"), q: "care" },
];

for (const state of states)
  test(`the address ${addressOf(state)} is read back as the same state`, () => {
    const { search } = new URL(addressOf(state), "https://paper.example");
    assert.deepEqual(readState(search), state);
  });

test("the address leaves out defaults", () => {
  assert.equal(addressOf(nothing), "/search/");
  assert.equal(addressOf({ ...nothing, q: "  " }), "/search/");
  assert.equal(addressOf({ ...nothing, q: "stroke unit" }), "/search/?q=stroke+unit");
});

test("unknown parts of an address are ignored", () => {
  const state = readState("?q=x&from=2021-13&to=soon&sort=best&topic=&topic=a&topic=a&colour=red");
  assert.deepEqual(state, { ...nothing, q: "x", chosen: { ...nothing.chosen, topic: ["a"] } });
});

test("choosing a value a second time removes it", () => {
  assert.deepEqual(toggled(toggled(nothing, "topic", "water"), "topic", "water"), nothing);
});

test("a state without its facets keeps its query", () => {
  for (const state of states) {
    assert.ok(!isNarrowed(widened(state)));
    assert.equal(widened(state).q, state.q);
  }
});
