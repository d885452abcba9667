import assert from "node:assert/strict";
import { test } from "node:test";
import { type SearchableItem, searchDocument } from "../../src/outputs/search/document.ts";

const documentOf = (item: Partial<SearchableItem>) =>
  searchDocument({
    address: "/items/river/",
    headline: "The river rose",
    paragraphs: ["It rained."],
    filters: {},
    ...item,
  });

test("the headline weighs three times a word of the text, the standfirst one and a half", () => {
  const { text, meta } = documentOf({ standfirst: "After the rain." });
  assert.deepEqual(
    text.map(({ text, weight }) => [text, weight]),
    [
      ["The river rose", 3],
      ["After the rain.", 1.5],
      ["It rained.", 1],
    ],
  );
  assert.equal(meta.title, "The river rose");
});

test("what an item says of itself is counted, the names behind it are not", () => {
  const { names, filters } = documentOf({ standfirst: "After rain.", names: ["The River Board"] });
  assert.deepEqual(filters.length, ["7"]);
  assert.deepEqual(
    names.map(({ text, weight }) => [text, weight]),
    [["The River Board", 1]],
  );
});

test("amounts are kept in the form in which they are asked, each once", () => {
  const { meta } = documentOf({
    headline: "£1.8bn for rivers",
    paragraphs: ["It is 1.8 billion, not £18bn."],
  });
  assert.equal(meta.amounts, "n1800000000n n18000000000n");
});

test("a document without amounts has no such field", () => {
  assert.deepEqual(Object.keys(documentOf({}).meta), ["title"]);
});

test("what is no character is replaced", () => {
  const { text } = documentOf({ headline: "a\0b\uD800c", names: ["\uDC00"] });
  assert.equal(text[0]?.text, "a\uFFFDb\uFFFDc");
});

test("typography is evened out as in questions", () => {
  const { text, filters } = documentOf({
    paragraphs: ["The eﬃcient co‐op’s year 2021–22"],
    filters: { label: ["Co‐op"] },
  });
  assert.equal(text.at(-1)?.text, "The efficient co-op's year 2021-22");
  assert.deepEqual(filters.label, ["Co-op"]);
});
