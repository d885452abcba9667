import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { typographic } from "../../src/content/markdown/typographicFields.ts";
import { digestOf, itemOf } from "./digestOf.ts";

const straight = `"Don't", said the board's 'chair'`;
const curly = "“Don’t”, said the board’s ‘chair’";

test("every text of an item has the quotation marks of its body, and its file keeps its own", () => {
  const digest = digestOf(
    {
      flood: {
        headline: straight,
        standfirst: straight,
        body: straight,
        image: { src: "map.svg", alt: straight, caption: straight },
        keyDates: [{ label: straight, date: "2021-12-01", kind: "closes" }],
        figures: [{ label: straight, value: 1 }],
        sources: [{ title: straight, publisher: "The River Board" }],
        updates: [{ date: "2021-11-11", kind: "update", note: straight }],
      },
    },
    {
      "content/images/map.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
      "content/issues/2021-W45.md": `---\ntitle: ${JSON.stringify(straight)}\n---\n`,
      "_data/site.yaml": `title: The Test Paper\nurl: https://paper.example/\nstrapline: ${JSON.stringify(straight)}\n`,
      "_data/topics.yaml": `- { id: water, label: Water, scope: ${JSON.stringify(straight)} }\n`,
    },
  );
  const item = itemOf(digest, "flood");
  const texts = [
    item.headline,
    item.standfirst,
    item.body.text,
    item.image?.alt,
    item.image?.caption,
    item.keyDates[0]?.label,
    item.figures[0]?.label,
    item.sources[0]?.title,
    item.updates[0]?.note,
    digest.issues[0]?.title,
    digest.topics[0]?.scope,
    digest.site.strapline,
  ];
  assert.deepEqual(
    texts,
    texts.map(() => curly),
  );
  assert.equal(item.keyDates[0]?.name, "dont-said-the-boards-chair");
});

describe("Typography leaves what is not a quotation mark as it is:", () => {
  for (const text of [
    "Rivers & <floods> *rose*",
    "`a` [b](c) &amp; \\* ~~d~~",
    "a -- b ... (c)",
    "https://a.example/?b='",
  ])
    test(text, () => assert.equal(typographic(text).replace("’", "'"), text));
});
