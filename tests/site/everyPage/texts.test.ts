import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { aDigest, anItem } from "../../support/digest.ts";
import { goodSite, pageAt, pagesIn } from "../../support/site.ts";
import { htmlProblems } from "./validator.ts";

test("a former address redirects to the item", async () => {
  const folder = await site({ "rain.md": anItem({ formerSlugs: ["wet-weather", "früher"] }) });
  for (const former of ["wet-weather", "früher"]) {
    const html = pageAt(folder, `/items/${former}/`);
    assert.match(html, /<meta http-equiv="refresh" content="0; url=\/items\/rain\/"/);
    assert.match(html, /<link rel="canonical" href="https:\/\/paper\.example\/items\/rain\/"/);
    assert.match(html, /<a href="\/items\/rain\/">The river rose<\/a>/);
    assert.deepEqual(await htmlProblems({ file: former, html }), []);
  }
});

test("HTML in a text is shown as text, on pages and in feeds", async () => {
  const nasty = [
    "<script>alert(1)</script>",
    '<img src="x" onerror="alert(1)">',
    "</article>",
    "<b>bold</b>",
  ];
  const fields = { headline: `A headline with ${nasty.join(" ")}`, standfirst: nasty.join(" "), order: 1 };
  const folder = await site({ "nasty.md": anItem(fields, nasty.join("\n\n")) });
  for (const address of ["/", "/items/nasty/", "/issues/2021-w45/", "/topics/water/", "/archive/2021/11/"]) {
    const html = pageAt(folder, address);
    assert.ok(!/<script>|<img src="x"|<b>/.test(html), address);
    assert.ok(html.includes("&lt;script"), address);
    assert.deepEqual(await htmlProblems({ file: address, html }), []);
  }
  const atom = readFileSync(join(folder, "feed.xml"), "utf8");
  assert.ok(atom.includes("&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;"));
  assert.ok(!/<script|&lt;script|&lt;img|&lt;\/article/.test(atom.replace(/<(title|summary).*?<\/\1>/g, "")));
  const [item] = JSON.parse(readFileSync(join(folder, "feed.json"), "utf8")).items;
  assert.ok(item.content_html.includes("&lt;script&gt;alert(1)&lt;/script&gt;"));
  assert.ok(!/<script|<img|<\/article/.test(item.content_html));
});

test("slugs and headlines in any script have pages, anchors and feeds", async () => {
  const folder = await site({
    "überflutung.md": anItem(
      { headline: "Überflutung – 洪水 – فيضان 🌊" },
      "## Größe\n\nSee [below](#größe).",
    ),
    "洪水.md": anItem({ headline: "洪水", order: 2 }, "河が[溢れた](/items/überflutung/)。"),
  });
  assert.match(pageAt(folder, "/items/überflutung/"), /Überflutung – 洪水 – فيضان 🌊<\/span><\/h1>/);
  assert.match(pageAt(folder, "/items/überflutung/"), /<h2 id="größe">/);
  const issue = pageAt(folder, "/issues/2021-w45/");
  assert.match(issue, /<article id="überflutung"/);
  assert.match(issue, /<h3 id="überflutung--größe">/);
  assert.ok(issue.includes(`href="#${encodeURIComponent("überflutung")}--${encodeURIComponent("größe")}"`));
  assert.match(
    readFileSync(join(folder, "feed.xml"), "utf8"),
    /<id>https:\/\/paper\.example\/items\/%E6%B4%AA%E6%B0%B4\/<\/id>/,
  );
});

test("a link to a heading of the same text leads to it wherever the text is shown", async () => {
  const folder = await site({
    "rain.md": anItem({ order: 1 }, "See [how far](#how-far).\n\n## How far\n\nFar."),
  });
  assert.match(pageAt(folder, "/items/rain/"), /<a href="#how-far">/);
  assert.match(pageAt(folder, "/issues/2021-w45/"), /<a href="#rain--how-far">/);
  assert.match(pageAt(folder, "/"), /<a href="\/items\/rain\/#how-far">/);
  const whole = 'href="https://paper.example/items/rain/#how-far"';
  assert.ok(
    JSON.parse(readFileSync(join(folder, "feed.json"), "utf8")).items[0].content_html.includes(whole),
  );
  assert.ok(readFileSync(join(folder, "feed.xml"), "utf8").includes(whole.replaceAll('"', "&quot;")));
});

test("footnotes of items on a page lead to their own, and those on the front page to the item's page", async () => {
  const body = "It rained.[^1]\n\n[^1]: In March.";
  const folder = await site({ "rain.md": anItem({ order: 1 }, body), "hail.md": anItem({}, body) });
  const issue = pageAt(folder, "/issues/2021-w45/");
  const ids = [...issue.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const name of ["rain--fn:1", "rain--fnref:1", "hail--fn:1", "hail--fnref:1"]) {
    assert.ok(ids.includes(name), name);
    assert.ok(issue.includes(`href="#${name}"`), name);
  }
  const front = pageAt(folder, "/");
  assert.ok(front.includes('href="/items/rain/#fn:1"'));
  assert.ok(!front.includes("In March."));
});

test("footnotes may be in the texts of issues, topics and the page about the digest", async () => {
  const text = "It rained.[^1]\n\n[^1]: In March.\n";
  const folder = await goodSite({
    root: aDigest({
      "content/items/rain.md": anItem(),
      "content/issues/2021-W45.md": text,
      "content/topics/water.md": text,
      "content/about.md": text,
    }),
    words: ["--no-search"],
  });
  for (const address of ["/issues/2021-w45/", "/topics/water/", "/about/"])
    assert.match(
      pageAt(folder, address),
      /href="#fn:1"[\s\S]*<li id="fn:1">\s*<p>In March\. <a href="#fnref:1"/,
    );
});

test("an issue of two years ago is nowhere called this week's, nor are earlier items beside it", async () => {
  const folder = await goodSite({
    root: aDigest({
      "content/items/rain.md": anItem(),
      "content/items/hail.md": anItem({ date: "2021-11-01" }),
    }),
    now: "2023-11-12",
    words: ["--no-search"],
  });
  for (const { address, html } of pagesIn(folder)) assert.doesNotMatch(html, /this week/i, address);
  assert.match(pageAt(folder, "/"), /<section class="seconds" aria-label="More stories">/);
});

test("tables, code and quotes are shown as such", async () => {
  const markdown =
    "| a | b |\n|---|--:|\n| 1 | 2 |\n\n```js\nif (a < b) run();\n```\n\n> Said.\n>\n> > Asked.";
  const html = pageAt(await site({ "rain.md": anItem({}, markdown) }), "/items/rain/");
  assert.match(html, /<th class="number">b<\/th>/);
  assert.match(html, /<pre tabindex="0"><code class="language-js">if \(a &lt; b\) run\(\);\n<\/code><\/pre>/);
  assert.match(html, /<blockquote>\s*<p>Said\.<\/p>\s*<blockquote>\s*<p>Asked\.<\/p>/);
  assert.ok(!html.includes("style="));
});

/** The site of a digest with these items. */
function site(items: Record<string, string>): Promise<string> {
  const files = Object.entries(items).map(([name, text]) => [`content/items/${name}`, text]);
  return goodSite({ root: aDigest(Object.fromEntries(files)), words: ["--no-search"] });
}
