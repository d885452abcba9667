import assert from "node:assert/strict";
import { describe, test } from "node:test";
import MarkdownIt from "markdown-it";
import { randomFrom } from "../../../bench/digest/random.ts";
import { readBody } from "../../../src/content/markdown/body.ts";
import { markdown } from "../../../src/content/markdown/markdown.ts";
import { renderHtml } from "../../../src/content/markdown/renderHtml.ts";

const html = (source: string) => renderHtml(readBody(source, "/items/flood/", 0).body.tree);

describe("HTML in a body is shown, never run:", () => {
  for (const [source, shown] of [
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"],
    ["</textarea></main>", "<p>&lt;/textarea&gt;&lt;/main&gt;</p>\n"],
    ["<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>\n"],
    ["<a href='javascript:alert(1)'>x</a>", "<p>&lt;a href=‘javascript:alert(1)’&gt;x&lt;/a&gt;</p>\n"],
    ["&lt;b&gt; &copy; &amp;lt;", "<p>&lt;b&gt; © &amp;lt;</p>\n"],
  ] as const)
    test(source, () => assert.equal(html(source), shown));

  test("a link that would run a script is shown as text", () => {
    assert.equal(html("[x](javascript:alert(1))"), "<p>[x](javascript:alert(1))</p>\n");
    assert.doesNotMatch(html("[x](data:text/html,<script>1</script>)"), /href/);
  });

  test("a description can't leave its attribute", () => {
    assert.match(html('![" onerror="alert(1)](a.svg)'), /alt="[^"]*&quot; onerror=&quot;alert\(1\)"/);
  });

  test("the language of a fence can't leave its attribute", () => {
    assert.doesNotMatch(html('```"><script>\nx\n```'), /<script>/);
  });
});

test("Only text that begins in a right-to-left script has a direction", () => {
  for (const [source, shown] of [
    ["**שלום** to all", '<p dir="rtl"><strong>שלום</strong> to all</p>\n'],
    ["2. السلام", '<ol start="2" dir="rtl">\n<li dir="rtl">السلام</li>\n</ol>\n'],
    ["- Peace\n- שלום", '<ul>\n<li>Peace</li>\n<li dir="rtl">שלום</li>\n</ul>\n'],
    ["## שלום", '<h2 id="שלום" dir="rtl">שלום</h2>\n'],
    ["> שלום\n>\n> Peace", '<blockquote>\n<p dir="rtl">שלום</p>\n<p>Peace</p>\n</blockquote>\n'],
    ["They say שלום there", "<p>They say שלום there</p>\n"],
    ["![שלום](a.svg) Peace", '<p><img src="/images/a.svg" alt="שלום" loading="lazy"> Peace</p>\n'],
  ] as const)
    assert.equal(html(source), shown);
  assert.match(html("| Peace | שלום |\n|--|--:|\n"), /<th>Peace<\/th>\n<th class="number" dir="rtl">/);
});

describe("Headings", () => {
  const anchors = (source: string) => readBody(source, "/items/flood/", 0).body.headings;

  test("have anchors made from their words", () => {
    assert.deepEqual(anchors("## The river rose: 3 m!"), ["the-river-rose-3-m"]);
    assert.deepEqual(anchors("## Crue à *Épinal*\n\n## 洪水"), ["crue-à-épinal", "洪水"]);
  });

  test("with the same words get numbers that are not taken", () => {
    assert.deepEqual(anchors("## A\n\n## A\n\n## A 2\n\n## A"), ["a", "a-2", "a-2-2", "a-3"]);
  });

  test("without a letter get the anchor of a section", () => {
    assert.deepEqual(anchors("## ?\n\n## 🌊"), ["section", "section-2"]);
  });

  test("move down a level if the body begins with a heading of level 1", () => {
    assert.equal(html("# A\n\n## B"), '<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n');
    assert.equal(html("## A\n\n### B"), '<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n');
  });

  test("with the same words are numbered quickly, even thousands of them", () => {
    assert.equal(new Set(anchors("## Rain\n\n".repeat(20_000))).size, 20_000);
  });
});

describe("Links", () => {
  for (const [written, means] of [
    ["../drought/", "/items/drought/"],
    ["/topics/water/", "/topics/water/"],
    ["#rain", "#rain"],
    ["?a=b", "/items/flood/?a=b"],
    ["https://river.example/x?a=1&b=2", "https://river.example/x?a=1&amp;b=2"],
    ["mailto:editor@paper.example", "mailto:editor@paper.example"],
    ["//river.example/x", "//river.example/x"],
  ] as const)
    test(`to ${written} lead to ${means} wherever the body is shown`, () => {
      assert.equal(html(`[x](${written})`), `<p><a href="${means}">x</a></p>\n`);
    });

  test("are made from bare addresses, but not from words with full stops", () => {
    assert.equal(
      html("See https://river.example/ or river.example."),
      '<p>See <a href="https://river.example/">https://river.example/</a> or river.example.</p>\n',
    );
  });
});

describe("Pictures", () => {
  for (const written of [
    "river.svg",
    "/images/river.svg",
    "images/river.svg",
    "../../images/river.svg",
    "content/images/river.svg",
  ])
    test(`of the digest are shown: ${written}`, () => {
      assert.match(html(`![A river](${written})`), /<img src="\/images\/river\.svg" alt="A river"/);
    });

  test("of other hosts become links, so that pages load nothing from them", () => {
    assert.equal(
      html("![A river](https://river.example/a.png)"),
      '<p><a href="https://river.example/a.png">A river</a></p>\n',
    );
    assert.equal(html("![](//river.example/a.png)"), '<p><a href="//river.example/a.png">Picture</a></p>\n');
  });
});

describe("Markdown", () => {
  test("has tables, which scroll on their own", () => {
    assert.match(html("| A |\n|---|\n| 1 |"), /^<section class="scroll"[^>]*><table>\n<thead>/);
  });

  test("has code, even in a fence that is not closed", () => {
    assert.match(html("```\n<b>"), /<pre[^>]*><code>&lt;b&gt;\n?<\/code><\/pre>/);
  });

  test("has typographic quotation marks, but leaves other characters as they are", () => {
    assert.equal(html('"It\'s (c) -- rain..."'), "<p>“It’s (c) -- rain...”</p>\n");
  });

  test("keeps every character of Unicode", () => {
    assert.equal(html("Øresund 水 🌊 ﷽"), "<p>Øresund 水 🌊 ﷽</p>\n");
  });
});

test("an address is encoded as markdown-it does it", () => {
  const [random, plain] = [randomFrom(1), MarkdownIt()];
  const parts = "https:// http:// / / // ? # & = . - ~ : @ % %20 a x.y 1 É é ' ( \\ b.example xn--a +".split(
    " ",
  );
  for (let round = 0; round < 2000; round++) {
    const start = random.pick(["https://a.example/", "/items/", ""]);
    const url = start + Array.from({ length: random.between(0, 6) }, () => random.pick(parts)).join("");
    assert.equal(markdown.normalizeLink(url), plain.normalizeLink(url), url);
  }
});
