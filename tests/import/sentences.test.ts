import assert from "node:assert/strict";
import { test } from "node:test";
import { firstSentence } from "../../src/import/fields/sentences.ts";

test("the first sentence is none of a picture or an address that stands alone", () => {
  const before = "![A river](river.png)\n\n<https://youtu.be/abc>\n\n";
  assert.equal(firstSentence(`${before}It rained. It poured.\n`), "It rained.");
  assert.equal(firstSentence(before), "");
});
