import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { WrittenItem } from "../../../src/content/items/readItem.ts";
import { readContent } from "../../../src/content/readContent.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";

describe("An item", () => {
  test("needs four fields, and the others are optional", () => {
    const { body, hash, terms, ...fields } = itemOf(anItem());
    assert.deepEqual(fields, {
      slug: "flood",
      file: "content/items/2021/flood.md",
      address: "/items/flood/",
      headline: "The river rose",
      date: "2021-11-10",
      standfirst: "It rained.",
      topics: ["water"],
      organisations: [],
      people: [],
      byline: [],
      sources: [],
      keyDates: [],
      figures: [],
      updates: [],
      related: [],
      formerSlugs: [],
      formerAddresses: [],
      draft: false,
      ownFields: {},
    });
    assert.equal(body.text, "The river rose.");
    assert.equal(terms, "river rose");
  });

  test("may have every field of the manual", () => {
    const fields = {
      organisations: ["river-board"],
      people: ["ann-reed"],
      series: "watermarks",
      label: "analysis",
      byline: ["Ann Reed", "Bo Marsh"],
      image: { src: "river.svg", alt: "A river", caption: "The Reed", credit: "B. Marsh" },
      sources: [
        {
          publisher: "TRB",
          title: "Levels",
          url: "https://trb.example/",
          date: "2021-11",
          author: "A. Reed",
        },
      ],
      figures: [{ label: "Homes", value: 3, of: 10, unit: "%", asOf: "2021-11-09" }],
      updates: [{ date: "2021-11-11", kind: "correction", note: "It rose by two metres." }],
      related: [{ item: "drought", as: "follows" }],
      order: 1,
      reviewBy: "2022-11-10",
      formerSlugs: ["rain"],
      draft: true,
    };
    const files = { "content/images/river.svg": aDrawing, "content/items/drought.md": anItem() };
    const item = itemOf(
      anItem({ ...fields, keyDates: [{ label: "End", date: "2021-12", kind: "expected" }] }),
      files,
    );
    assert.deepEqual({ ...item, ...fields }, item);
    assert.deepEqual(item.keyDates, [
      { label: "End", date: { text: "2021-12", precision: "month" }, kind: "expected", was: [] },
    ]);
  });

  test("has a byline of one name or of several", () => {
    assert.deepEqual(itemOf(anItem({ byline: "Ann Reed" })).byline, ["Ann Reed"]);
    assert.deepEqual(itemOf(anItem({ byline: ["Ann Reed", "Bo Marsh"] })).byline, ["Ann Reed", "Bo Marsh"]);
    assert.deepEqual(itemOf(anItem({ byline: [] })).byline, []);
  });

  test("has texts without surrounding white space, and with normalised accents", () => {
    assert.equal(itemOf(anItem({ headline: "  Ete\u0301 \n" })).headline, "Et\u00e9");
  });

  test("keeps days and years of sources as they are written, and accepts a year as a number", () => {
    const dates = itemOf(anItem({ sources: [{ date: 2021 }, { date: "2021-11" }, { date: "2021-11-10" }] }));
    assert.deepEqual(
      dates.sources.map(({ date }) => date),
      ["2021", "2021-11", "2021-11-10"],
    );
  });

  test("may have blank optional fields, even within other fields", () => {
    const text = anItem().replace(
      "topics:",
      "series:\nbyline:\nsources:\n  - title: Levels\n    url:\ntopics:",
    );
    const { series, byline, sources } = itemOf(text);
    assert.deepEqual(
      { series, byline, sources },
      { series: undefined, byline: [], sources: [{ title: "Levels" }] },
    );
  });

  for (const blank of [
    'reviewBy: ""',
    "reviewBy: ''",
    'reviewBy: "  "',
    "reviewBy: ~",
    'series: ""',
    'label: ""',
    'byline: ""',
    'order: ""',
    'draft: ""',
    'people: ""',
    "people: []",
    'people: [""]',
    'image: ""',
    "image: {}",
    'image: { src: "", alt: "" }',
    'image: { src: "", alt: null, caption: "", credit: "" }',
    'sources: ""',
    "sources: []",
    'sources: [{ publisher: "", title: "", url: "", date: "", author: "" }]',
    'sources: [{ title: Levels, url: "", date: "" }]',
    'keyDates: [{ label: "", date: "", kind: "", was: [] }]',
    'keyDates: [{ label: End, date: 2021-12, kind: closes, id: "", withdrawn: "" }]',
    'figures: [{ label: Homes, value: 3, of: "", unit: "", asOf: null }]',
    'related: [{ item: "", as: "" }]',
    'formerSlugs: [""]',
  ])
    test(`may have blanks as content managers write them: ${blank}`, () => {
      const filled = itemOf(anItem().replace("topics:", `${blank}\ntopics:`));
      const { image, reviewBy, series, label, order, people, draft } = filled;
      assert.deepEqual(
        { image, reviewBy, series, label, order, people, draft },
        {
          image: undefined,
          reviewBy: undefined,
          series: undefined,
          label: undefined,
          order: undefined,
          people: [],
          draft: false,
        },
      );
    });

  test("may have a file name in any script", () => {
    const files = { "content/items/洪水-été.md": anItem() };
    assert.equal(read(files)[0]?.address, "/items/%E6%B4%AA%E6%B0%B4-%C3%A9t%C3%A9/");
  });

  test("may use the anchors and aliases of YAML", () => {
    const text = anItem().replace(
      "standfirst: It rained.",
      "standfirst: &rain It rained.\nimage: { src: r.svg, alt: *rain }",
    );
    assert.equal(itemOf(text, { "content/images/r.svg": aDrawing }).image?.alt, "It rained.");
  });
});

function itemOf(text: string, files: Files = {}): WrittenItem {
  const item = read({ "content/items/2021/flood.md": text, ...files }).find(({ slug }) => slug === "flood");
  assert.ok(item);
  return item;
}

function read(files: Files): readonly WrittenItem[] {
  const { content, problems } = readContent(aDigest(files));
  assert.deepEqual(problems, []);
  return content.items;
}
