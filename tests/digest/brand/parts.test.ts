import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readContent } from "../../../src/content/readContent.ts";
import { footerLinks, navigationLinks } from "../../../src/digest/brand/frameLinks.ts";
import { createDigest } from "../../../src/digest/createDigest.ts";
import type { Digest } from "../../../src/digest/digest.ts";
import { linkablePages } from "../../../src/digest/linkablePages.ts";
import { calendarsOf } from "../../../src/outputs/calendar/calendars.ts";
import { dataSetsOf } from "../../../src/outputs/data/dataSets.ts";
import { feedsOf } from "../../../src/outputs/feeds/feedList.ts";
import { rulesOf } from "../../../templates/files/headers.11ty.tsx";
import { problemsOf } from "../../content/problems.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";

const siteWith = (lines = ""): Files => ({
  "_data/site.yaml": `title: Homes\nurl: https://homes.example/\nsameAs: [https://social.example/@homes]\n${lines}\n`,
});
const digestOf = (files: Files): Digest =>
  createDigest(readContent(aDigest(files)).content, { today: "2021-11-12", preview: false });
const bare = {
  ...siteWith(),
  "_data/organisations.yaml": "[]",
  "_data/people.yaml": "[]",
  "_data/series.yaml": "[]",
  "content/items/rain.md": anItem(),
};
const full = {
  "_data/map.yaml": "- { organisation: river-board, column: 1, row: 1, short: RB }\n",
  "content/items/rain.md": anItem({
    organisations: ["river-board"],
    people: ["ann-reed"],
    series: "watermarks",
    keyDates: [{ label: "Bids close", date: "2021-12-01", kind: "closes" }],
  }),
  "content/items/flood.md": anItem({ date: "2021-11-11", related: [{ item: "rain", as: "follows" }] }),
  "content/items/storm.md": anItem({ date: "2021-11-12", related: [{ item: "flood", as: "follows" }] }),
};
const parts = /^\/(people|organisations|series|stories|calendar)\//;
const allOff =
  "show: { people: false, organisations: false, series: false, stories: false, keyDates: false }";

/** The addresses of a digest that belong to parts which can be left out. */
const partsIn = (digest: Digest) =>
  [
    ...linkablePages(digest),
    ...feedsOf(digest),
    ...calendarsOf(digest),
    ...navigationLinks(digest),
    ...footerLinks(digest),
  ].flatMap(({ address }) => (parts.test(address) || address.endsWith(".ics") ? [address] : []));

describe("What a digest has none of", () => {
  test("has no pages, feeds, calendars, data and links", () => {
    const digest = digestOf(bare);
    assert.deepEqual(partsIn(digest), []);
    const sets = dataSetsOf(digest).map(({ name }) => name);
    assert.deepEqual(sets, ["items", "topics"]);
    const files = rulesOf(digest).map(([files]) => files);
    assert.deepEqual(
      files.filter((each) => /data|trackers/.test(each)),
      [
        ...["items.csv", "items/*", "items.schema.json"],
        ...["topics.csv", "topics.jsonl", "topics.schema.json"],
        ...["csv-metadata.json", "topics.jsonld"],
      ].map((file) => `/data/${file}`),
    );
  });

  test("has them as soon as there is some", () => {
    const found = partsIn(digestOf({ ...siteWith(), ...full }));
    for (const address of [
      "/people/",
      "/organisations/",
      "/series/",
      "/stories/",
      "/calendar/",
      "/calendar.ics",
    ])
      assert.ok(found.includes(address), address);
  });

  test("has headers for the files that settings leave out, and for its own icon, only if they are there", () => {
    const files = { ...bare, "content/images/icon.svg": aDrawing };
    const ruled = (lines: string) => {
      const rules = rulesOf(digestOf({ ...files, ...siteWith(lines) })).map(([files]) => files);
      return rules.filter((file) => /cite|index\.md|icon/.test(file));
    };
    assert.deepEqual(ruled(""), [
      "/items/:slug/cite.bib",
      "/items/:slug/cite.ris",
      "/items/:slug/cite.json",
      "/items/:slug/index.md",
      "/assets/icon.svg",
    ]);
    assert.deepEqual(ruled("citationFiles: false\nitemMarkdown: false\nicon: icon.svg"), []);
  });
});

describe("What a digest does not show", () => {
  test("is left out as if nobody had written it", () => {
    const digest = digestOf({ ...siteWith(allOff), ...full });
    assert.deepEqual(partsIn(digest), []);
    for (const { organisations, people, series, story, keyDates } of digest.items)
      assert.deepEqual(
        { organisations, people, series, story, keyDates },
        { organisations: [], people: [], series: undefined, story: undefined, keyDates: [] },
      );
  });

  test("may be the map alone", () => {
    const digest = digestOf({ ...siteWith("show: { map: false }"), ...full });
    assert.deepEqual([digest.tiles.length, digest.organisations.length], [0, 1]);
  });
});

describe("The navigation and the footer", () => {
  test("have the links that a digest gives, in their order", () => {
    const lines = `navigation: [topics, { name: Rents, address: /topics/water/ }, people]
footer: [about, { name: Mastodon, address: "https://social.example/@homes" }]
contact: editors@homes.example`;
    const digest = digestOf({ ...bare, ...siteWith(lines) });
    assert.deepEqual(navigationLinks(digest), [
      { name: "Topics", address: "/topics/", isProfile: false },
      { name: "Rents", address: "/topics/water/", isProfile: false },
    ]);
    assert.deepEqual(footerLinks(digest), [
      { name: "About this digest", address: "/about/", isProfile: false },
      { name: "Mastodon", address: "https://social.example/@homes", isProfile: true },
      { name: "Subscribe", address: "/subscribe/", isProfile: false },
      { name: "Write to the editors", address: "mailto:editors@homes.example", isProfile: false },
    ]);
  });

  test("lead to the page about subscribing, once", () => {
    for (const lines of [
      "",
      "footer: [about]",
      "footer: [subscribe, about]",
      "footer: [{ name: Get it, address: /subscribe/ }]",
      "navigation: [subscribe]\nfooter: [about]",
    ]) {
      const digest = digestOf({ ...bare, ...siteWith(lines) });
      const links = [...navigationLinks(digest), ...footerLinks(digest)];
      assert.equal(links.filter(({ address }) => address === "/subscribe/").length, 1, lines);
    }
  });

  test("lead to pages that there are", () => {
    const lines = `navigation: [{ name: Rents, address: /topics/watr/ }]
footer: [{ name: Us, address: "https://homes.example/people/" }]`;
    assert.deepEqual(problemsOf({ ...bare, ...siteWith(lines) }), [
      "_data/site.yaml:4:38: warning: There is no page `/topics/watr/`. Did you mean `/topics/water/`?",
      "_data/site.yaml:5:31: warning: There is no page `/people/`. Items are at /items/<slug>/, topics at /topics/<id>/.",
    ]);
  });

  test("say how to name other pages", () => {
    const lines = "footer: [about, imprint, /legal/privacy/]";
    assert.deepEqual(
      problemsOf({ ...bare, ...siteWith(lines) }).map((problem) => problem.replace(/ is .* search\./, "")),
      [
        "_data/site.yaml:4:17: error: `footer[1]` For any other page, write a name and an address: `{ name: Imprint, address: /imprint/ }`.",
        "_data/site.yaml:4:26: error: `footer[2]` For any other page, write a name and an address: `{ name: Privacy, address: /legal/privacy/ }`.",
      ],
    );
  });

  test("name pages by their words", () => {
    const lines = "navigation: [topic, { name: Rents }, { name: Rents, address: topics }]";
    assert.deepEqual(problemsOf({ ...bare, ...siteWith(lines) }), [
      "_data/site.yaml:4:14: error: `navigation[0]` is `topic`, but must be one of latest, issues, topics, organisations, people, series, stories, trackers, keyDates, archive, corrections, about, feeds, subscribe, data, search. Did you mean `topics`?",
      "_data/site.yaml:4:21: error: `navigation[1].address` is missing. Add it: The links at the top of every page: words for pages, such as `topics`, or names with addresses. See docs/branding.md.",
      "_data/site.yaml:4:62: error: `navigation[2].address` is `topics`, but must be an address such as /topics/water/, https://example.org/ or mailto:editors@example.org. Begin a page's address with a slash, and another site's with `https://`.",
    ]);
  });
});
