import assert from "node:assert/strict";
import { test } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { withBasePath } from "../../src/build/renderPages.ts";
import { readBody } from "../../src/content/markdown/body.ts";
import { renderHtml } from "../../src/content/markdown/renderHtml.ts";
import { absoluteUrlOf, basePathOf } from "../../src/content/siteAddresses.ts";
import { RenderContext } from "../../templates/renderContext.ts";
import { digestOf } from "../digest/digestOf.ts";
import { noAssets } from "../support/noAssets.ts";

const below = (html: string) => withBasePath(Buffer.from(html), "/courier").toString();

test("the path is put before every address of the site in a page", () => {
  const page =
    '<a class="x" href="/"></a><img src="/images/a.svg"><form action="/search/"></form><meta content="0; url=/items/a/">';
  assert.equal(
    below(page),
    '<a class="x" href="/courier/"></a><img src="/courier/images/a.svg"><form action="/courier/search/"></form><meta content="0; url=/courier/items/a/">',
  );
});

test("addresses of other sites, anchors and other values stay the same", () => {
  const page =
    '<a href="//elsewhere.example/"></a><a href="https://x.example/"></a><a href="#a"></a><img alt="/tmp">';
  assert.equal(below(page), page);
});

test("text that looks like an attribute stays the same", () => {
  const text = 'Write <a href="/x"> or ` href="/x"`.\n\n    <a href="/x">';
  const html = renderHtml(readBody(text, "/items/a/", 0).body.tree);
  assert.match(html, /href=/);
  assert.equal(below(html), html);
  const shown = renderToString(h("p", { title: text }, text));
  assert.equal(below(shown), shown);
});

for (const [url, path, whole] of [
  ["https://paper.example", "", "https://paper.example/items/a/"],
  ["https://paper.example/", "", "https://paper.example/items/a/"],
  ["https://paper.example/courier", "/courier", "https://paper.example/courier/items/a/"],
  ["https://paper.example/a/b/?x#y", "/a/b", "https://paper.example/a/b/items/a/"],
] as const)
  test(`an item of the site ${url} is at ${whole}`, () => {
    assert.equal(basePathOf(url), path);
    assert.equal(absoluteUrlOf("/items/a/", url), whole);
  });

test("the preview has no path, as it is served at the root", () => {
  const digest = digestOf({}, { "_data/site.yaml": "title: A\nurl: https://paper.example/courier/\n" });
  assert.equal(new RenderContext(digest, noAssets).basePath, "/courier");
  assert.equal(new RenderContext(digest, noAssets, true).basePath, "");
});
