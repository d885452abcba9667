import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aDrawing } from "../../support/pictures.ts";
import { all, textOf } from "../../support/wellFormed.ts";
import { correction, feedsOfItem } from "./feedDigests.ts";

describe("An entry of a feed", () => {
  test("has everything that feed readers show", () => {
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
      all(entry, "author").map((author) => [
        textOf(author, "name"),
        all(author, "uri").map((uri) => uri.text),
      ]),
      [
        ["Ann Reed", ["https://paper.example/people/ann-reed/"]],
        ["Bo Marsh", []],
      ],
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
      authors: [{ name: "Ann Reed", url: "https://paper.example/people/ann-reed/" }, { name: "Bo Marsh" }],
      tags: ["Rivers", "Water", "Watermarks", "Explainer"],
    });
  });

  test("has the date of its last update, and keeps its date of publication", () => {
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

  test("has the key dates that are not withdrawn below its text, as exactly as they are known", () => {
    const { entry, item } = feedsOfItem({
      keyDates: [
        { date: "2021-11-26T23:59", label: "Comments <close>", kind: "closes" },
        {
          date: "2021-12-06",
          until: "2021-12-08",
          label: "The talks",
          kind: "happens",
          place: "Leeds",
          url: "https://talks.example/?a&b",
        },
        { date: "2022-01", label: "A decision", kind: "expected", was: ["2021-12"] },
        { date: "2021-12-01", label: "A walk", kind: "happens", withdrawn: "2021-11-11" },
      ],
    });
    const dates = [
      "<h2>Key dates</h2>",
      "<ul>",
      "<li><strong>26 November 2021 at 23:59:</strong> Comments &lt;close&gt;</li>",
      '<li><strong>6 to 8 December 2021:</strong> <a href="https://talks.example/?a&amp;b">The talks</a>, Leeds</li>',
      "<li><strong>January 2022, expected (was December 2021):</strong> A decision</li>",
      "</ul>\n",
    ].join("\n");
    assert.ok(textOf(entry, "content")?.endsWith(`<p>It rained.</p>\n${dates}`), textOf(entry, "content"));
    assert.equal(item.content_html, textOf(entry, "content"));
  });

  test("is not updated if its file changes without a note", () => {
    const before = feedsOfItem({}, "It rained.");
    const after = feedsOfItem({ minorChange: "2021-11-12" }, "It rained, a little.");
    assert.equal(textOf(after.entry, "updated"), textOf(before.entry, "updated"));
    assert.notEqual(textOf(after.entry, "content"), textOf(before.entry, "content"));
  });

  test("keeps the id that it was first published under, and links to the item's current address", () => {
    const { entry, item } = feedsOfItem({ formerSlugs: ["regen", "drizzle"] });
    assert.equal(textOf(entry, "id"), "https://paper.example/items/regen/");
    assert.equal(item.id, "https://paper.example/items/regen/");
    assert.equal(all(entry, "link")[0]?.attributes.href, "https://paper.example/items/flood/");
    assert.equal(item.url, "https://paper.example/items/flood/");
  });

  test("has the current size of its picture", () => {
    const files = { "content/images/river map.svg": `${aDrawing}\n` };
    const { entry } = feedsOfItem({ image: { src: "river map.svg", alt: "A map" } }, "", files);
    assert.equal(all(entry, "link")[1]?.attributes.length, "42");
  });

  test("is never updated before it was published", () => {
    const { entry } = feedsOfItem({ updates: [{ date: "2020-01-01", kind: "update", note: "Early." }] });
    assert.equal(textOf(entry, "updated"), "2021-11-10T00:00:00+00:00");
  });

  test("has absolute addresses of links and pictures", () => {
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

  test("has anchors that lead to its page, even below a path", () => {
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

  test("may have any text, even markup and HTML that is shown as text", () => {
    const { entry, item } = feedsOfItem(
      { headline: 'A "]]>" & <b>' },
      "<script>alert(1)</script> and ]]> 🌊",
    );
    assert.equal(textOf(entry, "title"), "A “]]>” & <b>");
    assert.match(textOf(entry, "content") ?? "", /&lt;script&gt;.*🌊/u);
    assert.match(item.content_html, /&lt;script&gt;/);
  });
});
