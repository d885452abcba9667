import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody } from "../../../src/content/markdown/body.ts";
import { type HtmlOptions, renderHtml } from "../../../src/content/markdown/renderHtml.ts";

function html(source: string, options?: HtmlOptions): string {
  return renderHtml(readBody(source, "/items/flood/", 0).body.tree, options);
}

test("Headings can be lowered, to level 6 at most", () => {
  const source = "## A\n\n###### B";
  assert.equal(html(source, { headingShift: 1 }), '<h3 id="a">A</h3>\n<h6 id="b">B</h6>\n');
});

test("Anchors can have a prefix, and links to them follow it", () => {
  const source = "## Rain & hail\n\n[Above](#rain-hail), [elsewhere](/items/a/#b)";
  assert.equal(
    html(source, { anchorPrefix: "a&b--" }),
    '<h2 id="a&amp;b--rain-hail">Rain &amp; hail</h2>\n<p><a href="#a%26b--rain-hail">Above</a>, <a href="/items/a/#b">elsewhere</a></p>\n',
  );
});

test("Headings can be links to themselves, or have one after their own links", () => {
  const linked = (source: string, options?: HtmlOptions) => html(source, { linkHeadings: true, ...options });
  assert.equal(
    linked("## *Rain* & größe"),
    '<h2 id="rain-größe"><a class="anchor" href="#rain-gr%C3%B6%C3%9Fe"><em>Rain</em> &amp; größe</a></h2>\n',
  );
  assert.equal(
    linked("## [Rain](/b/)", { headingShift: 1, anchorPrefix: "a&b--" }),
    '<h3 id="a&amp;b--rain"><a href="/b/">Rain</a><a class="anchor" href="#a%26b--rain" aria-label="Link to this heading"></a></h3>\n',
  );
});

test("Addresses of links and pictures can be changed, and are then escaped", () => {
  const source = "[a](/b/?c=d&e)\n\n![f](g.svg)";
  assert.equal(
    html(source, { resolveUrl: (url) => `https://paper.example${url}&h` }),
    '<p><a href="https://paper.example/b/?c=d&amp;e&amp;h">a</a></p>\n<p><img src="https://paper.example/images/g.svg&amp;h" alt="f" loading="lazy"></p>\n',
  );
});

test("Text that looks like an element or attribute is escaped", () => {
  assert.equal(
    html('`<a href="#b">` <h2 id="c">', { headingShift: 1, anchorPrefix: "x--" }),
    "<p><code>&lt;a href=&quot;#b&quot;&gt;</code> &lt;h2 id=“c”&gt;</p>\n",
  );
});

test("A block after the text of a list item begins on a new line", () => {
  assert.equal(
    html("- a\n  ```js\n  b\n  ```"),
    '<ul>\n<li>a\n<pre tabindex="0"><code class="language-js">b\n</code></pre>\n</li>\n</ul>\n',
  );
});

test("Names for screen readers that a plug-in wrote stay as they are", () => {
  const named = (label: string) =>
    renderHtml([{ tag: "span", attributes: { "aria-label": label }, children: ["x"] }]);
  for (const label of ["Table of rents", "footnote on rents", "back to the top", "Rents, 2021"])
    assert.equal(named(label), `<span aria-label="${label}">x</span>`);
  assert.equal(named("table"), '<span aria-label="Table">x</span>');
});
