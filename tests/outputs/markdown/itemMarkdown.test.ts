import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { itemMarkdown } from "../../../src/outputs/markdown/itemMarkdown.ts";
import { digestOf, type Items, itemOf } from "../../digest/digestOf.ts";
import { hostileDigest } from "../data/hostile.ts";

const markdownOf = (items: Items) => {
  const digest = digestOf(items);
  return itemMarkdown(itemOf(digest, "flood"), digest);
};

describe("An item as Markdown", () => {
  test("has the fields that readers see, and its text", () => {
    const flood = {
      headline: "The *river* rose",
      organisations: ["river-board"],
      figures: [{ label: "Height", value: 4.5, unit: "m" }],
      related: [{ item: "rain", as: "follows" }],
      order: 1,
      reviewBy: "2022-01-01",
      minorChange: "2021-11-11",
      body: "It <!-- ask again --> rose.[^1]\n\n[^1]: See [water](/topics/water/).",
    };
    assert.equal(
      markdownOf({ flood, rain: { date: "2021-11-09", headline: "Rain" } }),
      `---
headline: "The *river* rose"
standfirst: "It rained."
date: "2021-11-10"
topics:
  - "Water"
organisations:
  - "The River Board"
issue: "2021-W45"
figures:
  - label: "Height"
    value: 4.5
    unit: "m"
related:
  - headline: "Rain"
    url: "https://paper.example/items/rain/"
url: "https://paper.example/items/flood/"
publication: "The Test Paper"
language: "en-GB"
---

# The \\*river\\* rose

It rained.

It rose.[^1]

[^1]: See [water](https://paper.example/topics/water/).
`,
    );
  });

  test("says nothing of drafts that it is related to", () => {
    const text = markdownOf({
      flood: { related: [{ item: "secret", as: "follows" }] },
      secret: { draft: true, headline: "Secret" },
    });
    assert.doesNotMatch(text, /secret/i);
  });

  test("has fields that other programs read as they are, whatever is in them", () => {
    const digest = hostileDigest();
    const item = itemOf(digest, "flood");
    const [, fields = ""] = itemMarkdown(item, digest).split(/^---$/m);
    const read = parse(fields);
    assert.deepEqual(
      [read.headline, read.byline, read.standfirst],
      [item.headline, item.byline, item.standfirst],
    );
    assert.equal(read.sources[0].author, "\\input{secret} 100% of #1 & {x}_y");
    assert.deepEqual(read.keyDates[0].was, ["2021-11"]);
    assert.equal(read.publication, "</script><b>]]>");
  });
});
