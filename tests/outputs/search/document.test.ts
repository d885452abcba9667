import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { searchDocument, searchDocuments } from "../../../src/outputs/search/document.ts";
import { issueDocument } from "../../../src/outputs/search/issueDocument.ts";
import type { SearchedItem } from "../../../src/outputs/search/searchInput.ts";
import { digestOf } from "../../digest/digestOf.ts";

const [river] = digestOf({ river: { headline: "The river rose", standfirst: "After the rain." } }).items;
assert.ok(river);
const anItem: SearchedItem = { ...river, topics: [], body: { text: "It rained." } };
const documentOf = (item: Partial<SearchedItem>) => searchDocument({ ...anItem, ...item });

test("the headline weighs three times a word of the text, the standfirst one and a half", () => {
  const { passages, meta } = documentOf({});
  assert.deepEqual(
    passages.map(({ text, weight }) => [text, weight]),
    [
      ["The river rose", 3],
      ["After the rain.", 1.5],
      ["It rained.", 1],
    ],
  );
  assert.equal(meta.title, "The river rose");
});

test("the length counts the words of the text, but not keywords", () => {
  const { keywords, filters } = documentOf({ byline: ["The River Board"] });
  assert.deepEqual(filters.length, ["8"]);
  assert.deepEqual(
    keywords.map(({ text, weight }) => [text, weight]),
    [["The River Board", 1]],
  );
});

test("amounts are in the form in which they are searched, each once", () => {
  const { meta } = documentOf({
    headline: "£1.8bn for rivers",
    body: { text: "It is 1.8 billion, not £18bn." },
  });
  assert.equal(meta.amounts, "n1800000000n n18000000000n");
});

test("a document without amounts has no such field", () => {
  assert.deepEqual(Object.keys(documentOf({}).meta), ["title"]);
});

test("characters that can't be written are replaced", () => {
  const { passages, keywords } = documentOf({ headline: "a\0b\uD800c", byline: ["\uDC00"] });
  assert.equal(passages[0]?.text, "a\uFFFDb\uFFFDc");
  assert.equal(keywords[0]?.text, "\uFFFD");
});

test("a text is shown as it is written, and found as readers type it", () => {
  const { passages, keywords, meta, searchedMeta } = documentOf({
    headline: "CO₂ rises",
    body: { text: "The eﬃcient co‐op’s\u200B year 2021–22\nIt rained." },
    byline: ["Zoë Ø"],
  });
  const [headline, standfirst, text, other] = passages;
  assert.deepEqual(
    [headline?.tokens, headline?.searched],
    [
      ["CO₂", "rises."],
      ["CO2", "rises."],
    ],
  );
  assert.deepEqual(text?.tokens, ["The", "eﬃcient", "co‐op’s", "year", "2021–22."]);
  assert.deepEqual(text?.searched, ["The", "efficient", "co-op's", "year", "2021-22."]);
  assert.deepEqual(keywords[0]?.searched, ["Zoe", "o."]);
  assert.deepEqual([meta.title, searchedMeta?.title], ["CO₂ rises", "CO2 rises."]);
  assert.deepEqual([standfirst?.searched, other?.searched], [undefined, undefined]);
});

test("deleted text and footnote numbers do not divide phrases", () => {
  const text =
    "It was [struck out: not] agreed, [struck out: all [of] it]. [note 1] Then it rained [note 2].\n[note 1] Levels.";
  assert.deepEqual(
    documentOf({ body: { text } })
      .passages.slice(2)
      .map((passage) => passage.text),
    ["It was agreed,. Then it rained. [struck out: not] [struck out: all [of] it]", "Levels."],
  );
});

describe("Issues", () => {
  const issue = { ...river.issue, to: "2021-11-14", week: "2021-W45", from: "2021-11-08" };
  const titled = { ...issue, title: "Newsletter 399", introduction: { text: "It rained.\nIt rains." } };

  test("with a title or an introduction are documents after the items of their week", () => {
    const later = { ...river, date: "2021-11-15" };
    const items = [later, { ...river, date: "2021-11-14" }];
    const [, , last] = searchDocuments({ items, issues: [titled, issue] });
    assert.equal(last?.read().meta.title, "The river rose");
    const dates = searchDocuments({ items, issues: [titled, issue] }).map(({ date, read }) => [
      date,
      read().url,
    ]);
    assert.deepEqual(dates, [
      ["2021-11-14", river.address],
      ["2021-11-14", issue.address],
      ["2021-11-15", river.address],
    ]);
  });

  test("are found by their title, introduction, number and days", () => {
    const { passages, keywords } = issueDocument(titled);
    assert.deepEqual(
      passages.map(({ text, weight }) => [text, weight]),
      [
        ["Newsletter 399", 3],
        ["It rained.", 1],
        ["It rains.", 1],
      ],
    );
    assert.deepEqual(
      keywords.map(({ text }) => text),
      ["2021-W45", "Week 45 of 2021", "8–14 November 2021"],
    );
  });

  test("without a title are named after their week", () => {
    assert.equal(issueDocument({ ...titled, title: undefined }).meta.title, "Week 45 of 2021");
  });
});

describe("The fingerprint of a document", () => {
  const fingerprintWith = (change: Partial<SearchedItem>) =>
    searchDocuments({ items: [{ ...river, ...change }] })[0]?.fingerprint;
  const topic = river.topics[0];
  assert.ok(topic);

  test("changes with everything in the document", () => {
    const changes: Partial<SearchedItem>[] = [
      { hash: "another" },
      { address: "/items/elsewhere/" },
      { issue: { week: "2021-W10" } },
      { topics: [{ ...topic, name: "Waters" }] },
    ];
    for (const change of changes)
      assert.notEqual(fingerprintWith(change), fingerprintWith({}), Object.keys(change).join());
  });

  test("is calculated without reading the text", () => {
    const unread = {
      get text(): string {
        throw new Error("The text was read.");
      },
    };
    assert.equal(fingerprintWith({ body: unread }), fingerprintWith({}));
  });

  test("stays the same when the scope of a topic changes", () => {
    assert.equal(fingerprintWith({ topics: [{ ...topic, scope: "All that flows" }] }), fingerprintWith({}));
  });
});

test("results have the quotation marks of the item’s page, and are found by those that readers type", () => {
  const [item] = digestOf({
    flood: {
      headline: `It's "wet"`,
      standfirst: `Ann's "no".`,
      body: `The 'big' "river".\n\n> "It's ours."`,
    },
  }).items;
  assert.ok(item);
  const { passages, meta } = searchDocument(item);
  assert.equal(meta.title, "It’s “wet”");
  assert.deepEqual(
    passages.map(({ text }) => text),
    ["It’s “wet”", "Ann’s “no”.", "The ‘big’ “river”.", "“It’s ours.”"],
  );
  assert.deepEqual(passages[0]?.searched, ["It's", '"wet"']);
});
