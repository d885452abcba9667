import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Digest } from "../../src/digest/digest.ts";
import { robots, sitemap } from "../../src/publish/sitemap.ts";
import { digestOf } from "../digest/digestOf.ts";
import { all, textOf, wellFormed } from "./wellFormed.ts";

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
      "/calendar/",
      "/corrections/",
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
      "/series/",
      "/series/watermarks/",
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

  test("tells when a page last changed: an item with its last update, a list with its newest item", () => {
    const digest = digestOf({ flood: { updates: [{ date: "2021-11-12", kind: "update", note: "Rain." }] } });
    const found = changes(digest);
    assert.equal(found.get("/items/flood/"), "2021-11-12");
    assert.equal(found.get("/topics/water/"), "2021-11-10");
    assert.equal(found.get("/topics/energy/"), undefined);
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

test("robots.txt names the sitemap, and keeps pages of search results out of other searches", () => {
  assert.equal(
    robots(digestOf({})),
    "User-agent: *\nDisallow: /search/?\n\nSitemap: https://paper.example/sitemap.xml\n",
  );
});
