import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { policiesFor } from "../../../templates/parts/policies.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { filesIn, goodSite, project } from "../../support/site.ts";

test("only files that are named by their content are cached for a year", async () => {
  const site = await goodSite({ root: aDigest({ "content/items/rain.md": anItem() }) });
  const address = await serve(site);
  const kept: string[] = [];
  for (const file of filesIn(site)) {
    const answer = await fetch(`${address}/${file}`);
    const cache = answer.headers.get("cache-control");
    if (cache === "public, max-age=31536000, immutable") kept.push(file.replace(/[0-9a-f]{7,10}\./, "…."));
  }
  assert.deepEqual(kept.sort(), [
    "assets/downloads-….js",
    "assets/feed-….css",
    "assets/newsreader-basic-italic-….woff2",
    "assets/newsreader-basic-normal-….woff2",
    "assets/newsreader-more-italic-….woff2",
    "assets/newsreader-more-normal-….woff2",
    "assets/print-….css",
    "assets/search-….js",
    "assets/share-….js",
    "assets/style-….css",
    "assets/tables-….js",
    "pagefind/fragment/en_….pf_fragment",
    "pagefind/index/en_….pf_index",
  ]);
});

test("the list of feeds has its own content type", async () => {
  const address = await serve(await goodSite({ root: aDigest(), words: ["--no-search"] }));
  const { headers } = await fetch(`${address}/feeds.opml`);
  assert.equal(headers.get("content-type"), "text/x-opml; charset=utf-8");
});

test("every host in the docs gives pictures their policy, and feeds a content type that browsers show", () => {
  const folder = join(project, "docs/hosting");
  const pages = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const configurations = pages.flatMap((page) =>
    page.split(/^## /m).filter((section) => /add_header|^\theader|^ +Header |CDN send/m.test(section)),
  );
  assert.equal(configurations.length, 4, "nginx, Caddy, Apache and CDNs");
  for (const section of [...configurations, pages.find((page) => page.includes("## Pictures")) ?? ""]) {
    const policy = `${policiesFor({ url: "https://paper.example/" }).pictures}; frame-ancestors 'none'`;
    assert.ok(section.includes(policy), `${section.slice(0, 40)} lacks ${policy}`);
    assert.match(section, /nosniff/);
  }
  for (const section of configurations.filter((each) => !each.includes("CDN send"))) {
    assert.ok(section.includes("opml") && section.includes("text/x-opml"), section.slice(0, 40));
  }
  // As `application/atom+xml`, Chromium shows the source.
  for (const page of pages) assert.doesNotMatch(page, /atom\+xml/);
});

test("the open data have content types of their own, and the files of a year too", async () => {
  const root = aDigest({ "content/items/rain.md": anItem() });
  const address = await serve(await goodSite({ root, words: ["--no-search"] }));
  const typeOf = async (file: string) => (await fetch(`${address}${file}`)).headers.get("content-type");
  assert.equal(await typeOf("/data/items.csv"), "text/csv; charset=utf-8; header=present");
  assert.equal(await typeOf("/data/items/2021.jsonl"), "application/jsonl; charset=utf-8");
  assert.equal(await typeOf("/data/topics.jsonl"), "application/jsonl; charset=utf-8");
  assert.equal(await typeOf("/data/items.schema.json"), "application/schema+json");
  assert.equal(await typeOf("/data/csv-metadata.json"), "application/csvm+json");
  assert.equal(await typeOf("/data/topics.jsonld"), "application/ld+json");
  assert.equal(await typeOf("/data/"), "text/html; charset=utf-8");
});
