import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { feedsOf } from "../../../src/outputs/feeds/feedList.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { all, type Element, textOf, wellFormed } from "../../support/wellFormed.ts";
import { correction, feedsAt, feedsOfItem } from "./feedDigests.ts";
import { feedFiles } from "./feedFiles.ts";

describe("There is a feed", () => {
  const digest = digestOf({ flood: { topics: ["rivers"], series: "watermarks", label: "analysis" } });

  test("of the site, of every topic, organisation, person and series, even without items, and of each label that an item has", () => {
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
        "The Test Paper: Analysis /labels/analysis/ 1",
      ],
    );
  });

  test("of corrections as soon as there is one", () => {
    const corrected = digestOf({ flood: { updates: [correction] } });
    assert.equal(feedsOf(corrected).at(-1)?.address, "/corrections/");
  });

  test("that names its page, which is its id, and its own address", () => {
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

  test("without items has the date of the digest's first item", () => {
    const digest = digestOf({ first: { date: "2021-06-01" }, second: {} });
    assert.equal(textOf(feedsAt("/topics/energy/", digest).root, "updated"), "2021-06-01T00:00:00+01:00");
  });

  test("is the same each time", () => {
    const made = () => feedFiles(digestOf({ flood: { updates: [correction] } }));
    assert.deepEqual(made(), made());
  });

  test("names the hub, if there is one, but pages of the archive do not", () => {
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

  test("says what was wrong, and has the day of the change", () => {
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
