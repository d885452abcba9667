import assert from "node:assert/strict";
import { test } from "node:test";
import { smartQuotes } from "../../../../src/browser/search/page/smartQuotes.ts";

test("quotes open after a space or at the very start, and close elsewhere", () => {
  assert.equal(smartQuotes('"It" is a "stocktake"', true), "“It” is a “stocktake”");
  assert.equal(smartQuotes("the 'plan' isn't", true), "the ‘plan’ isn’t");
});

test("a quotation mark after a highlighted word is a closing one", () => {
  assert.equal(smartQuotes('" of one', false), "” of one");
});
