import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Digest } from "../../../src/digest/digest.ts";
import { feedsOf } from "../../../src/outputs/feeds/feeds.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { anItem, type Files } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";
import { all, type Element, textOf, wellFormed } from "../../support/wellFormed.ts";
import { feedFiles } from "./feedFiles.ts";

const site = {
  "_data/site.yaml": "title: The Test Paper\nstrapline: Wet & windy\nurl: https://paper.example/\n",
  "content/images/river map.svg": aDrawing,
};

const correction = { date: "2021-11-12", kind: "correction", note: "We <said> 5 & meant 6." };

/** The whole feed of one item, as Atom and as JSON. */
function feedsOfItem(fields: Record<string, unknown>, body = "It rained.", files: Files = {}) {
  const text = { "content/items/flood.md": anItem(fields, body) };
  const digest = digestOf({}, { ...site, ...text, ...files });
  const { root, json } = feedsAt("/", digest);
  return { root, entry: all(root, "entry")[0], json, item: json.items[0] };
}

/** A feed of a digest, as Atom and as JSON. */
function feedsAt(address: string, digest: Digest) {
  const files = feedFiles(digest);
  return {
    root: wellFormed(files.get(`${address}feed.xml`) ?? ""),
    json: JSON.parse(files.get(`${address}feed.json`) ?? ""),
  };
}

describe("There is a feed", () => {
  const digest = digestOf({ flood: { topics: ["rivers"], series: "watermarks", label: "analysis" } });

  test("of the whole, of every topic, organisation, person, series and label, the empty ones too, and of corrections", () => {
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
        "The Test Paper: Revealed /labels/revealed/ 0",
        "The Test Paper: Exclusive /labels/exclusive/ 0",
        "The Test Paper: Analysis /labels/analysis/ 1",
        "The Test Paper: Explainer /labels/explainer/ 0",
        "The Test Paper: Corrections /corrections/ 0",
      ],
    );
  });

  test("that names its page, which is its id, and itself", () => {
    for (const { address, page } of feedsOf(digest)) {
      const { root, json } = feedsAt(address, digest);
      assert.equal(textOf(root, "id"), `https://paper.example${page}`);
      assert.deepEqual(
        all(root, "link").map(({ attributes: { rel, href } }) => `${rel} ${href}`),
        [`alternate https://paper.example${page}`, `self https://paper.example${address}feed.xml`],
      );
      assert.equal(json.home_page_url, `https://paper.example${page}`);
      assert.equal(json.feed_url, `https://paper.example${address}feed.json`);
    }
  });

  test("of a label, whose page is the search for it", () => {
    const { root } = feedsAt("/labels/analysis/", digest);
    assert.equal(all(root, "link")[0]?.attributes.href, "https://paper.example/search/?label=analysis");
    assert.equal(all(root, "entry").length, 1);
  });

  test("of the fifty newest items of a subject", () => {
    const items = Array.from({ length: 51 }, (_, index) => [`item-${index}`, { order: index }] as const);
    const { root, json } = feedsAt("/topics/water/", digestOf(Object.fromEntries(items)));
    assert.equal(all(root, "entry").length, 50);
    assert.equal(textOf(all(root, "entry")[0], "id"), "https://paper.example/items/item-0/");
    assert.equal(json.items.length, 50);
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
    assert.equal(textOf(feedsAt("/topics/energy/", digest).root, "updated"), "2021-06-01T00:00:00+01:00");
  });

  test("is the same when it is made again", () => {
    const made = () => feedFiles(digestOf({ flood: { updates: [correction] } }));
    assert.deepEqual(made(), made());
  });

  test("names the hub, where there is one, and no page of an archive does", () => {
    const hub = "https://hub.example/?a=1&b=2";
    const files = { "_data/site.yaml": `title: The Test Paper\nurl: https://paper.example/\nhub: ${hub}\n` };
    const digest = digestOf(manyItems(100), files);
    const { root, json } = feedsAt("/", digest);
    const hubs = (link: Element) => link.attributes.rel === "hub";
    assert.equal(all(root, "link").find(hubs)?.attributes.href, hub);
    assert.deepEqual(json.hubs, [{ type: "WebSub", url: hub }]);
    const archive = wellFormed(feedFiles(digest).get("/feed/1.xml") ?? "");
    assert.equal(all(archive, "link").find(hubs), undefined);
  });
});

describe("An entry of a feed", () => {
  test("tells all that a reader of feeds shows", () => {
    const { entry, item } = feedsOfItem({
      headline: "Rain & <flood>",
      byline: ["Ann Reed", "Bo Marsh"],
      topics: ["rivers", "water"],
      series: "watermarks",
      label: "explainer",
      image: { src: "river map.svg", alt: "A map" },
    });
    assert.equal(textOf(entry, "title"), "Rain & <flood>");
    assert.equal(textOf(entry, "id"), "https://paper.example/items/flood/");
    assert.equal(all(entry, "link")[0]?.attributes.href, "https://paper.example/items/flood/");
    assert.equal(textOf(entry, "summary"), "It rained.");
    assert.equal(textOf(entry, "content"), "<p><strong>It rained.</strong></p>\n<p>It rained.</p>\n");
    assert.deepEqual(
      all(entry, "author").map((author) => textOf(author, "name")),
      ["Ann Reed", "Bo Marsh"],
    );
    assert.deepEqual(
      all(entry, "category").map(({ attributes }) => attributes),
      [
        { term: "rivers", scheme: "https://paper.example/topics/", label: "Rivers" },
        { term: "water", scheme: "https://paper.example/topics/", label: "Water" },
        { term: "watermarks", scheme: "https://paper.example/series/", label: "Watermarks" },
        { term: "explainer", scheme: "https://paper.example/search/?label=", label: "Explainer" },
      ],
    );
    const picture = "https://paper.example/images/river%20map.svg";
    assert.deepEqual(all(entry, "link")[1]?.attributes, {
      rel: "enclosure",
      type: "image/svg+xml",
      length: "41",
      title: "A map",
      href: picture,
    });
    assert.deepEqual(item, {
      id: "https://paper.example/items/flood/",
      url: "https://paper.example/items/flood/",
      title: "Rain & <flood>",
      summary: "It rained.",
      content_html: "<p><strong>It rained.</strong></p>\n<p>It rained.</p>\n",
      date_published: "2021-11-10T00:00:00+00:00",
      date_modified: "2021-11-10T00:00:00+00:00",
      image: picture,
      attachments: [{ url: picture, mime_type: "image/svg+xml", title: "A map", size_in_bytes: 41 }],
      authors: [{ name: "Ann Reed" }, { name: "Bo Marsh" }],
      tags: ["Rivers", "Water", "Watermarks", "Explainer"],
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

  test("says what was corrected, before its text", () => {
    const { entry, item } = feedsOfItem({ updates: [correction] });
    const html =
      "<p><strong>Correction, 12 November 2021:</strong> We &lt;said&gt; 5 &amp; meant 6.</p>\n<p><strong>It rained.</strong></p>\n<p>It rained.</p>\n";
    assert.equal(textOf(entry, "content"), html);
    assert.equal(item.content_html, html);
  });

  test("gives the key dates that stand, below its text, as exactly as they are known", () => {
    const { entry, item } = feedsOfItem({
      keyDates: [
        { date: "2021-11-26T23:59", label: "Comments <close>", kind: "closes" },
        { date: "2022-01", label: "A decision", kind: "expected", was: ["2021-12"] },
        { date: "2021-12-01", label: "A walk", kind: "happens", withdrawn: "2021-11-11" },
      ],
    });
    const dates = [
      "<h2>Key dates</h2>",
      "<ul>",
      "<li><strong>26 November 2021 at 23:59:</strong> Comments &lt;close&gt;</li>",
      "<li><strong>January 2022, expected (was December 2021):</strong> A decision</li>",
      "</ul>\n",
    ].join("\n");
    assert.ok(textOf(entry, "content")?.endsWith(`<p>It rained.</p>\n${dates}`), textOf(entry, "content"));
    assert.equal(item.content_html, textOf(entry, "content"));
  });

  test("is not updated when its file is touched without a note", () => {
    const before = feedsOfItem({}, "It rained.");
    const after = feedsOfItem({ minorChange: "2021-11-12" }, "It rained, a little.");
    assert.equal(textOf(after.entry, "updated"), textOf(before.entry, "updated"));
    assert.notEqual(textOf(after.entry, "content"), textOf(before.entry, "content"));
  });

  test("keeps the id that it was first published under, and tells where the item is now", () => {
    const { entry, item } = feedsOfItem({ formerSlugs: ["regen", "drizzle"] });
    assert.equal(textOf(entry, "id"), "https://paper.example/items/regen/");
    assert.equal(item.id, "https://paper.example/items/regen/");
    assert.equal(all(entry, "link")[0]?.attributes.href, "https://paper.example/items/flood/");
    assert.equal(item.url, "https://paper.example/items/flood/");
  });

  test("has the size that its picture has now", () => {
    const files = { "content/images/river map.svg": `${aDrawing}\n` };
    const { entry } = feedsOfItem({ image: { src: "river map.svg", alt: "A map" } }, "", files);
    assert.equal(all(entry, "link")[1]?.attributes.length, "42");
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
      assert.match(html, /<a href="https:\/\/a\.example\/">/);
      assert.match(html, /<code>href=&quot;\/x&quot;<\/code>/);
    }
  });

  test("has anchors that lead to its page, also below a path", () => {
    const files = { "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/a/b/\n" };
    const { entry } = feedsOfItem({}, "## Rain\n\n[Above](#rain) [Here]() [There](/topics/water/)", files);
    assert.deepEqual(
      [...(textOf(entry, "content") ?? "").matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      [
        "https://paper.example/a/b/items/flood/#rain",
        "https://paper.example/a/b/items/flood/",
        "https://paper.example/a/b/topics/water/",
      ],
    );
  });

  test("may say anything: what stands for markup, and HTML that is only shown", () => {
    const { entry, item } = feedsOfItem(
      { headline: 'A "]]>" & <b>' },
      "<script>alert(1)</script> and ]]> 🌊",
    );
    assert.equal(textOf(entry, "title"), 'A "]]>" & <b>');
    assert.match(textOf(entry, "content") ?? "", /&lt;script&gt;.*🌊/u);
    assert.match(item.content_html, /&lt;script&gt;/);
  });
});

describe("The feed of corrections", () => {
  const digest = digestOf({
    flood: {
      headline: "Rain & flood",
      formerSlugs: ["drizzle"],
      updates: [
        correction,
        { date: "2021-11-11", kind: "update", note: "More rain." },
        { date: "2021-11-12", kind: "clarification", note: "Six inches." },
        { date: "2021-11-12", kind: "correction", note: "Not Ann." },
      ],
    },
  });
  const { root, json } = feedsAt("/corrections/", digest);

  test("has an entry for each, which leads to the note on the item's page and keeps its id", () => {
    assert.deepEqual(
      all(root, "entry").map((entry) => [
        textOf(entry, "title"),
        textOf(entry, "id"),
        all(entry, "link")[0]?.attributes.href,
      ]),
      [
        ["Correction", "correction-2021-11-12"],
        ["Clarification", "clarification-2021-11-12"],
        ["Correction", "correction-2021-11-12-2"],
      ].map(([kind, anchor]) => [
        `${kind}: Rain & flood`,
        `https://paper.example/items/drizzle/#item:${anchor}`,
        `https://paper.example/items/flood/#item:${anchor}`,
      ]),
    );
  });

  test("says what was wrong, and on the day of the change", () => {
    const [first] = json.items;
    assert.equal(first.summary, "We <said> 5 & meant 6.");
    assert.equal(
      first.content_html,
      '<p>We &lt;said&gt; 5 &amp; meant 6.</p>\n<p>In <a href="https://paper.example/items/flood/">Rain &amp; flood</a>, 10 November 2021.</p>\n',
    );
    assert.equal(first.date_published, "2021-11-12T00:00:00+00:00");
    assert.equal(first.date_modified, "2021-11-12T00:00:00+00:00");
  });
});

/** So many items, of a day each. */
function manyItems(count: number) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `item-${index + 1}`,
      { date: new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10) },
    ]),
  );
}
