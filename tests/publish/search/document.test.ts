import assert from "node:assert/strict";
import { test } from "node:test";
import { type SearchableItem, searchDocument } from "../../../src/publish/search/document.ts";

const documentOf = (item: Partial<SearchableItem>) =>
  searchDocument({ headline: "The river rose", paragraphs: ["It rained."], filters: {}, ...item });

test("the headline weighs three times a word of the text, the standfirst one and a half", () => {
  const document = documentOf({ standfirst: "After the rain." });
  assert.match(document, /<p data-pagefind-meta="title" data-pagefind-weight="3">The river rose<\/p>/);
  assert.match(document, /<p data-pagefind-weight="1.5">After the rain.<\/p>/);
});

test("what an item says of itself is counted, the names behind it are not", () => {
  const document = documentOf({ standfirst: "After rain.", names: ["The River Board"] });
  assert.match(document, /data-pagefind-filter="length\[content\]" content="7"/);
  assert.match(document, /<p>The River Board<\/p><\/body>/);
});

test("amounts are kept in the form in which they are asked, each once", () => {
  const document = documentOf({
    headline: "£1.8bn for rivers",
    paragraphs: ["It is 1.8 billion, not £18bn."],
  });
  assert.match(document, /data-pagefind-meta="amounts\[content\]" content="n1800000000n n18000000000n"/);
});

test("HTML in a text stays text", () => {
  const document = documentOf({ headline: "<b>R&D</b>", filters: { label: ['"<x>"'] } });
  assert.match(document, /&lt;b&gt;R&amp;D&lt;\/b&gt;/);
  assert.match(document, /content="&quot;&lt;x&gt;&quot;"/);
});

test("typography is evened out as in questions", () => {
  assert.match(
    documentOf({ paragraphs: ["The eﬃcient co‐op’s year 2021–22"] }),
    /efficient co-op's year 2021-22/,
  );
});
