import assert from "node:assert/strict";
import { test } from "node:test";
import { printed } from "../../../src/reader/search/page/printed.ts";

test("quotes open after a space or at the very start, and close elsewhere", () => {
  assert.equal(printed('"It" is a "stocktake"', true), "“It” is a “stocktake”");
  assert.equal(printed("the 'plan' isn't", true), "the ‘plan’ isn’t");
});

test("a quote behind a marked word closes", () => {
  assert.equal(printed('" of one', false), "” of one");
});
