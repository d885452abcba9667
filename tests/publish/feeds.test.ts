import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { atomFeed, feedsOf, jsonFeed } from "../../src/publish/feeds.ts";
import { digestOf } from "../digest/digestOf.ts";
import { anItem, type Files } from "../support/digest.ts";
import { all, textOf, wellFormed } from "./wellFormed.ts";

const site = {
  "_data/site.yaml": "title: The Test Paper\nstrapline: Wet & windy\nurl: https://paper.example/\n",
  "content/images/river map.svg": "<svg/>",
};

/** The whole feed of one item, as Atom and as JSON. */
function feedsOfItem(fields: Record<string, unknown>, body = "It rained.", files: Files = {}) {
  const text = { "content/items/flood.md": anItem(fields, body) };
  const digest = digestOf({}, { ...site, ...text, ...files });
  const [feed] = feedsOf(digest);
  assert.ok(feed);
  const root = wellFormed(atomFeed(feed, digest));
  const json = JSON.parse(jsonFeed(feed, digest));
  return { root, entry: all(root, "entry")[0], json, item: json.items[0] };
}

describe("There is a feed", () => {
  const digest = digestOf({ flood: { topics: ["rivers"], series: "watermarks" } });

  test("of the whole, and of every topic, organisation, person and series, the empty ones too", () => {
    assert.deepEqual(
      feedsOf(digest).map(({ title, address, items }) => `${title} ${address} ${items.length}`),
      [
        "The Test Paper / 1",
        "The Test Paper: Water /topics/water/ 0",
        "The Test Paper: Rivers /topics/rivers/ 1",
        "The Test Paper: Energy /topics/energy/ 0",
        "The Test Paper: The River Board /organisations/river-board/ 0",
        "The Test Paper: Ann Reed /people/ann-reed/ 0",
        "The Test Paper: Watermarks /series/watermarks/ 1",
      ],
    );
  });

  test("that is well-formed, with an id, a date and a link to itself", () => {
    for (const feed of feedsOf(digest)) {
      const root = wellFormed(atomFeed(feed, digest));
      const url = `https://paper.example${feed.address}`;
      assert.equal(textOf(root, "id"), url);
      assert.match(textOf(root, "updated") ?? "", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      assert.deepEqual(
        all(root, "link").map(({ attributes: { rel, href } }) => `${rel} ${href}`),
        [`alternate ${url}`, `self ${url}feed.xml`],
      );
      assert.equal(JSON.parse(jsonFeed(feed, digest)).feed_url, `${url}feed.json`);
    }
  });

  test("of the fifty newest items", () => {
    const items = Array.from({ length: 51 }, (_, index) => [`item-${index}`, { order: index }] as const);
    const [feed] = feedsOf(digestOf(Object.fromEntries(items)));
    assert.equal(feed?.items.length, 50);
    assert.equal(feed?.items[0]?.slug, "item-0");
  });
});

describe("A feed", () => {
  test("is named after the site, in its language", () => {
    const { root, json } = feedsOfItem({});
    assert.equal(root.attributes["xml:lang"], "en-GB");
    assert.deepEqual([textOf(root, "title"), textOf(root, "subtitle")], ["The Test Paper", "Wet & windy"]);
    assert.deepEqual(
      [json.version, json.title, json.description, json.language, json.home_page_url],
      [
        "https://jsonfeed.org/version/1.1",
        "The Test Paper",
        "Wet & windy",
        "en-GB",
        "https://paper.example/",
      ],
    );
  });

  test("without items was updated when the digest began", () => {
    const digest = digestOf({ first: { date: "2021-06-01" }, second: {} });
    const empty = feedsOf(digest).find(({ address }) => address === "/topics/energy/");
    assert.ok(empty);
    assert.equal(textOf(wellFormed(atomFeed(empty, digest)), "updated"), "2021-06-01T00:00:00+01:00");
  });

  test("is the same when it is made again", () => {
    const digest = digestOf({ flood: {} });
    for (const feed of feedsOf(digest)) assert.equal(atomFeed(feed, digest), atomFeed(feed, digest));
  });
});

describe("An entry of a feed", () => {
  test("tells all that a reader of feeds shows", () => {
    const { entry, item } = feedsOfItem({
      headline: "Rain & <flood>",
      byline: ["Ann Reed", "Bo Marsh"],
      topics: ["rivers", "water"],
      image: { src: "river map.svg", alt: "A map" },
    });
    assert.equal(textOf(entry, "title"), "Rain & <flood>");
    assert.equal(textOf(entry, "id"), "https://paper.example/items/flood/");
    assert.equal(all(entry, "link")[0]?.attributes.href, "https://paper.example/items/flood/");
    assert.equal(textOf(entry, "summary"), "It rained.");
    assert.equal(textOf(entry, "content"), "<p>It rained.</p>\n");
    assert.deepEqual(
      all(entry, "author").map((author) => textOf(author, "name")),
      ["Ann Reed", "Bo Marsh"],
    );
    assert.deepEqual(
      all(entry, "category").map(({ attributes }) => attributes),
      [
        { term: "rivers", label: "Rivers" },
        { term: "water", label: "Water" },
      ],
    );
    assert.deepEqual(item, {
      id: "https://paper.example/items/flood/",
      url: "https://paper.example/items/flood/",
      title: "Rain & <flood>",
      summary: "It rained.",
      content_html: "<p>It rained.</p>\n",
      date_published: "2021-11-10T00:00:00+00:00",
      date_modified: "2021-11-10T00:00:00+00:00",
      image: "https://paper.example/images/river%20map.svg",
      authors: [{ name: "Ann Reed" }, { name: "Bo Marsh" }],
      tags: ["Rivers", "Water"],
    });
  });

  test("is updated when an editor says so, and published when it was", () => {
    const { root, entry, item } = feedsOfItem({
      updates: [
        { date: "2021-11-12", kind: "correction", note: "A name." },
        { date: "2021-11-11", kind: "update", note: "More rain." },
      ],
    });
    assert.equal(textOf(entry, "published"), "2021-11-10T00:00:00+00:00");
    assert.equal(textOf(entry, "updated"), "2021-11-12T00:00:00+00:00");
    assert.equal(textOf(root, "updated"), "2021-11-12T00:00:00+00:00");
    assert.equal(item.date_modified, "2021-11-12T00:00:00+00:00");
  });

  test("is never updated before it was published", () => {
    const { entry } = feedsOfItem({ updates: [{ date: "2020-01-01", kind: "update", note: "Early." }] });
    assert.equal(textOf(entry, "updated"), "2021-11-10T00:00:00+00:00");
  });

  test("has links and pictures that lead back to the site", () => {
    const { entry, item } = feedsOfItem(
      {},
      '[Water](/topics/water/) ![A map](river%20map.svg) [There](//a.example/) `href="/x"`',
    );
    for (const html of [textOf(entry, "content") ?? "", item.content_html]) {
      assert.match(html, /<a href="https:\/\/paper\.example\/topics\/water\/">/);
      assert.match(html, /<img src="https:\/\/paper\.example\/images\/river%20map\.svg"/);
      assert.match(html, /<a href="\/\/a\.example\/">/);
      assert.match(html, /<code>href=&quot;\/x&quot;<\/code>/);
    }
  });

  test("may say anything: control characters, half letters, and HTML that is only shown", () => {
    const headline = 'A "\u0000\u0008\u000b\ud800" bell';
    const { entry, item } = feedsOfItem(
      { headline },
      "A \u0007 bell, <script>alert(1)</script> and ]]> \ufffe 🌊",
    );
    assert.match(textOf(entry, "title") ?? "", /^A ".*" bell$/u);
    assert.match(textOf(entry, "content") ?? "", /&lt;script&gt;.*🌊/u);
    assert.match(item.content_html, /&lt;script&gt;/);
  });
});
