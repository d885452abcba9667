import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Digest } from "../../src/digest/digest.ts";
import { robots, sitemapFiles } from "../../src/outputs/sitemap.ts";
import { digestOf, type Items } from "../digest/digestOf.ts";
import { all, textOf, wellFormed } from "../support/wellFormed.ts";

/** A sitemap that is one file. */
function sitemap(digest: Digest): string {
  return sitemapFiles(digest)[0]?.text() ?? "";
}

/** The addresses of a sitemap, and the day on which each last changed. */
function changes(digest: Digest): Map<string, string | undefined> {
  const urls = all(wellFormed(sitemap(digest)), "url");
  return new Map(
    urls.map((url) => [
      (textOf(url, "loc") ?? "").replace("https://paper.example", ""),
      textOf(url, "lastmod"),
    ]),
  );
}

describe("The sitemap", () => {
  test("has every page once", () => {
    const digest = digestOf({ flood: { series: "watermarks" }, rain: { date: "2020-01-01" } });
    assert.deepEqual([...changes(digest).keys()].sort(), [
      "/",
      "/about/",
      "/archive/",
      "/archive/2020/",
      "/archive/2020/01/",
      "/archive/2021/",
      "/archive/2021/11/",
      "/corrections/",
      "/data/",
      "/feeds/",
      "/issues/",
      "/issues/2020-w01/",
      "/issues/2021-w45/",
      "/items/flood/",
      "/items/rain/",
      "/organisations/",
      "/organisations/river-board/",
      "/people/",
      "/people/ann-reed/",
      "/search/",
      "/search/headlines/",
      "/series/",
      "/series/watermarks/",
      "/subscribe/",
      "/topics/",
      "/topics/energy/",
      "/topics/rivers/",
      "/topics/water/",
    ]);
    assert.equal(sitemap(digest).match(/<url>/g)?.length, changes(digest).size);
  });

  test("has the later pages of long lists", () => {
    const items = Array.from({ length: 31 }, (_, index) => [`item-${index}`, {}] as const);
    assert.ok(changes(digestOf(Object.fromEntries(items))).has("/topics/water/page/2/"));
  });

  test("says when a page last changed: an item with its last update, a list with its newest item", () => {
    const digest = digestOf({ flood: { updates: [{ date: "2021-11-12", kind: "update", note: "Rain." }] } });
    const found = changes(digest);
    assert.equal(found.get("/items/flood/"), "2021-11-12");
    assert.equal(found.get("/topics/water/"), "2021-11-10");
    assert.equal(found.get("/topics/energy/"), undefined);
  });

  test("says when an issue last changed: with the last update of any of its items", () => {
    const updates = [{ date: "2021-11-12", kind: "update", note: "Rain." }];
    const found = changes(digestOf({ flood: { order: 1, date: "2021-11-08" }, rain: { updates } }));
    assert.equal(found.get("/issues/2021-w45/"), "2021-11-12");
  });

  test("leaves out what is held back", () => {
    const found = changes(digestOf({ draft: { draft: true }, later: { date: "2022-01-01" } }));
    assert.deepEqual(
      [...found.keys()].filter((address) => /item|issues\/./.test(address)),
      [],
    );
  });

  test("is well-formed with any letters in its addresses", () => {
    assert.ok(changes(digestOf({ "洪水-&-été": {} })).has("/items/%E6%B4%AA%E6%B0%B4-%26-%C3%A9t%C3%A9/"));
  });
});

describe("The sitemap of many pages", () => {
  const items = {
    dew: { date: "2020-06-01" },
    fog: { date: "2021-01-05" },
    flood: { date: "2021-11-09", organisations: ["river-board"] },
    rain: { date: "2021-11-10" },
  };

  test("is one file up to the limit", () => {
    const digest = digestOf(items);
    const count = changes(digest).size;
    assert.deepEqual(
      sitemapFiles(digest).map(({ file }) => file),
      ["/sitemap.xml"],
    );
    assert.equal(sitemapFiles(digest, count).length, 1);
    assert.ok(sitemapFiles(digest, count - 1).length > 1);
  });

  test("is divided by kind and year, and at the limit", () => {
    assert.deepEqual(
      [...filesOf(items, 4).keys()],
      [
        "/sitemap.xml",
        "/sitemap-fixed-1.xml",
        "/sitemap-fixed-2.xml",
        "/sitemap-fixed-3.xml",
        "/sitemap-fixed-4.xml",
        "/sitemap-topics-1.xml",
        "/sitemap-organisations-1.xml",
        "/sitemap-people-1.xml",
        "/sitemap-series-1.xml",
        "/sitemap-2020-1.xml",
        "/sitemap-2021-1.xml",
        "/sitemap-2021-2.xml",
      ],
    );
  });

  test("lists every page once, at most as many as the limit in a file", () => {
    const listed = [...filesOf(items, 4).values()].slice(1).map((text) => locations(text));
    assert.deepEqual(listed.flat().sort(), [...changes(digestOf(items)).keys()].sort());
    assert.deepEqual(
      listed.filter((addresses) => addresses.length > 4),
      [],
    );
  });

  test("has the oldest items first, and after them the issues and lists of their year", () => {
    const year = [1, 2].map((part) => locations(filesOf(items, 4).get(`/sitemap-2021-${part}.xml`)));
    assert.deepEqual(year, [
      ["/items/fog/", "/items/flood/", "/items/rain/", "/issues/2021-w01/"],
      ["/issues/2021-w45/", "/archive/2021/01/", "/archive/2021/11/", "/archive/2021/"],
    ]);
  });

  test("begins with an index of all other files, with the last day on which a page of each changed", () => {
    const files = filesOf(items, 4);
    const index = wellFormed(files.get("/sitemap.xml") ?? "");
    assert.equal(index.name, "sitemapindex");
    const days = all(index, "sitemap").map((each) => [textOf(each, "loc"), textOf(each, "lastmod")]);
    assert.deepEqual(
      days.map(([address]) => address),
      [...files.keys()].slice(1).map((file) => `https://paper.example${file}`),
    );
    const dayOf = new Map(days as [string, string | undefined][]);
    assert.equal(dayOf.get("https://paper.example/sitemap-2020-1.xml"), "2020-06-01");
    assert.equal(dayOf.get("https://paper.example/sitemap-organisations-1.xml"), "2021-11-09");
    assert.equal(dayOf.get("https://paper.example/sitemap-fixed-1.xml"), undefined);
  });

  test("changes only the end of the year and the lists of its subjects if an item is added", () => {
    const more = { ...items, storm: { date: "2021-11-11" } };
    assert.deepEqual(changedFiles(filesOf(items, 3), filesOf(more, 3)), [
      "/sitemap.xml",
      "/sitemap-topics-1.xml",
      "/sitemap-2021-2.xml",
      "/sitemap-2021-3.xml",
    ]);
  });

  test("does not change the files of other years if an item is added to an earlier one", () => {
    const more = { ...items, ice: { date: "2020-07-01" } };
    assert.deepEqual(changedFiles(filesOf(items, 4), filesOf(more, 4)), [
      "/sitemap.xml",
      "/sitemap-2020-1.xml",
      "/sitemap-2020-2.xml",
    ]);
  });

  test("changes only the index and one file if an older item is updated", () => {
    const updates = [{ date: "2021-11-12", kind: "correction", note: "No rain." }];
    const updated = { ...items, fog: { ...items.fog, updates } };
    assert.deepEqual(changedFiles(filesOf(items, 4), filesOf(updated, 4)), [
      "/sitemap.xml",
      "/sitemap-2021-1.xml",
    ]);
  });

  test("puts an issue into the year of its week, even if no item has that year", () => {
    const files = filesOf({ dew: { date: "2021-01-01" } }, 20);
    assert.deepEqual(locations(files.get("/sitemap-2020-1.xml")), ["/issues/2020-w53/"]);
  });
});

/** The files of a sitemap by their address, in their order. */
function filesOf(items: Items, limit: number): Map<string, string> {
  return new Map(sitemapFiles(digestOf(items), limit).map(({ file, text }) => [file, text()]));
}

function locations(text = ""): string[] {
  return all(wellFormed(text), "url").map((url) =>
    (textOf(url, "loc") ?? "").replace("https://paper.example", ""),
  );
}

/** The files that are new or not what they were. */
function changedFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
}

test("robots.txt names the sitemap, and keeps pages of search results out of other searches", () => {
  assert.equal(
    robots(digestOf({})),
    "User-agent: *\nDisallow: /search/?\n\nSitemap: https://paper.example/sitemap.xml\n",
  );
});
