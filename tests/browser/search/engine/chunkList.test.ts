import assert from "node:assert/strict";
import { test } from "node:test";
import { chunkFor } from "../../../../src/browser/search/engine/chunkList.ts";

const chunks = [
  ["", "first"],
  ["bed", "second"],
  ["c", "third"],
  ["\uFF41", "wide"],
  ["\u{1F642}", "emoji"],
] as const;

for (const [text, name] of [
  ["", "first"],
  ["be", "first"],
  ["bed", "second"],
  ["beds", "second"],
  ["bz", "second"],
  ["zoo", "third"],
  ["\uFF5A", "wide"],
  ["\u{1F642}", "emoji"],
  ["\u{1F44D}", "wide"],
] as const)
  test(`“${text}” is looked for in the ${name} chunk`, () => {
    assert.equal(chunkFor(text, chunks), name);
  });

test("an index without chunks has none for any text", () => {
  assert.equal(chunkFor("bed", []), undefined);
});
