import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toMarkdown } from "../../../src/import/markup/toMarkdown.ts";

const cases: Readonly<Record<string, readonly [html: string, markdown: string, ...losses: string[]]>> = {
  "texts, lists and code": [
    '<h2>A</h2><p>b <em>c</em> <strong>d</strong></p><ul><li>e</li><li><p>f</p></li></ul><ol start=3><li>g</li></ol><pre><code class="language-js">x\ny</code></pre>',
    "## A\n\nb *c* **d**\n\n- e\n- f\n\n3. g\n\n```js\nx\ny\n```\n",
  ],
  footnotes: [
    '<p>a<sup id="r1"><a href="#fn1">1</a></sup></p><ol><li id="fn1"><p>Note <i>b</i>. <a href="#r1">↩</a></p></li></ol>',
    "a[^1]\n\n[^1]: Note *b*.\n",
  ],
  "a footnote without a text": [
    '<p>a<sup><a href="#fn9">9</a></sup></p>',
    "a[9](#fn9)\n",
    "footnote 9 (#fn9)",
    "html-tag <sup> 9",
  ],
  "a table with a head": [
    "<table><thead><tr><th>A</th><th align=right>B</th></tr></thead><tr><td>1|2</td><td><p>x</p><p>y</p></td></tr></table>",
    "| A | B |\n| --- | --: |\n| 1\\|2 | x y |\n",
  ],
  "a table that only lays out a page": [
    "<table role=presentation><tr><td><h2>A</h2><p>b</p></td></tr></table>",
    "## A\n\nb\n",
  ],
  "what Markdown can't say": ["<p>H<sub>2</sub>O</p>", "H2O\n", "html-tag <sub> 2"],
  "scripts and links that run them": [
    '<p><a href="javascript:x()">a</a></p><script>y()</script>',
    "a\n",
    "html-left-out <script> y()",
    "html-left-out javascript:x()",
  ],
  "lines and pictures without spaces and titles that readers don't see": [
    '<p>a&nbsp;</p><p>&nbsp;</p><p>b<br>c</p><p><img src="x/my-map.png" alt="A map" title="My map"><img src="y.png" alt="" title="By Ann"></p><pre>x  \n\n\n\ny</pre>',
    "a\n\nb\nc\n\n![A map](x/my-map.png)![](y.png)\n\n```\nx  \n\n\n\ny\n```\n",
    "picture-title By Ann",
  ],
  "web addresses that are email addresses": [
    '<p><a href="http://ann@hills.example">Write</a> <a href="http://hills.example/@ann">see</a></p>',
    "[Write](mailto:ann@hills.example) [see](http://hills.example/@ann)\n",
    "email-link http://ann@hills.example",
  ],
  "old players": [
    '<object><param name="movie" value="http://www.youtube.com/v/abc&hl=en"><embed src="http://www.youtube.com/v/abc&hl=en"></object><object>x</object>',
    "<http://www.youtube.com/watch?v=abc>\n",
    "html-left-out <object> x",
    "embed http://www.youtube.com/watch?v=abc",
  ],
  players: [
    '<iframe src="//www.youtube.com/embed/abc?x=1"></iframe>',
    "<https://www.youtube.com/watch?v=abc>\n",
    "embed https://www.youtube.com/watch?v=abc",
  ],
};

describe("HTML as Markdown", () => {
  for (const [what, [html, markdown, ...losses]] of Object.entries(cases))
    test(what, () => {
      const made = toMarkdown(html);
      assert.equal(made.text, markdown);
      assert.deepEqual(
        made.losses.map(({ kind, text }) => `${kind} ${text}`),
        losses,
      );
    });
});
