import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { aDigest, anItem } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { goodSite, pageAt } from "../support/site.ts";

const items = {
  "content/items/flood.md": anItem(),
  "content/items/secret.md": anItem({ draft: true }),
};
const link = '<link rel="alternate" type="text/markdown" href="/items/flood/index.md"/>';

test("The page of an item leads programs to its Markdown, which search engines leave out", async () => {
  const site = await goodSite({ root: aDigest(items), words: ["--no-search"] });
  assert.ok(pageAt(site, "/items/flood/").includes(link));
  const { headers } = await fetch(`${await serve(site)}/items/flood/index.md`);
  assert.equal(headers.get("content-type"), "text/markdown; charset=utf-8");
  assert.equal(headers.get("x-robots-tag"), "noindex");
  assert.equal(existsSync(join(site, "items/secret/index.md")), false);
  for (const file of ["sitemap.xml", "robots.txt"])
    assert.doesNotMatch(readFileSync(join(site, file), "utf8"), /index\.md/);
});

test("A publication can leave the Markdown of items out", async () => {
  const files = { "_data/site.yaml": "title: T\nurl: https://paper.example/\nitemMarkdown: false\n" };
  const site = await goodSite({ root: aDigest({ ...items, ...files }), words: ["--no-search"] });
  assert.equal(existsSync(join(site, "items/flood/index.md")), false);
  assert.doesNotMatch(pageAt(site, "/items/flood/"), /text\/markdown/);
});
