import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { digestOf } from "../../digest/digestOf.ts";
import { aDrawing } from "../../support/pictures.ts";
import { all, textOf, wellFormed } from "../../support/wellFormed.ts";
import { correction } from "./feedDigests.ts";
import { feedFiles } from "./feedFiles.ts";

const site = "title: The Test Paper\nstrapline: Wet & windy\nurl: https://paper.example/\n";

/** The main feed of a digest with one item, as RSS. */
function rssOf(fields: Record<string, unknown>, more: Record<string, string> = {}): string {
  const digest = digestOf({ flood: fields }, { "_data/site.yaml": site, ...more });
  return feedFiles(digest).get("/rss.xml") ?? "";
}

test("RSS has what Atom has: a whole item", () => {
  const text = rssOf(
    {
      headline: "Rain & <flood>",
      standfirst: "AT&T <rose>.",
      byline: ["Ann Reed", "Bo"],
      label: "analysis",
      image: { src: "map.svg", alt: "A map" },
      updates: [correction],
    },
    { "content/images/map.svg": aDrawing },
  );
  assert.equal(
    text,
    `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/css" href="/assets/feed.css"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>The Test Paper</title>
<link>https://paper.example/</link>
<description>Wet &#x26; windy</description>
<language>en-GB</language>
<lastBuildDate>Fri, 12 Nov 2021 00:00:00 +0000</lastBuildDate>
<dc:creator>The Test Paper</dc:creator>
<atom:link rel="self" type="application/rss+xml" href="https://paper.example/rss.xml"/>
<item>
<title>Rain &#x26; &#x3C;flood&gt;</title>
<link>https://paper.example/items/flood/</link>
<guid isPermaLink="true">https://paper.example/items/flood/</guid>
<pubDate>Wed, 10 Nov 2021 00:00:00 +0000</pubDate>
<dc:creator>Ann Reed</dc:creator>
<dc:creator>Bo</dc:creator>
<category domain="https://paper.example/topics/">Water</category>
<category domain="https://paper.example/search/?label=">Analysis</category>
<enclosure url="https://paper.example/images/map.svg" length="${Buffer.byteLength(aDrawing)}" type="image/svg+xml"/>
<atom:updated>2021-11-12T00:00:00+00:00</atom:updated>
<description>AT&amp;amp;T &amp;lt;rose&amp;gt;.</description>
<content:encoded>&lt;p&gt;&lt;strong&gt;Correction, 12 November 2021:&lt;/strong&gt; We &amp;lt;said&amp;gt; 5 &amp;amp; meant 6.&lt;/p&gt;
&lt;p&gt;&lt;strong&gt;AT&amp;amp;T &amp;lt;rose&amp;gt;.&lt;/strong&gt;&lt;/p&gt;
&lt;p&gt;The river rose.&lt;/p&gt;
</content:encoded>
</item>
</channel>
</rss>
`,
  );
});

describe("RSS", () => {
  test("keeps the guid of a renamed item, which is no link to it any more", () => {
    const [item] = all(all(wellFormed(rssOf({ formerSlugs: ["drizzle"] })), "channel")[0], "item");
    assert.equal(textOf(item, "link"), "https://paper.example/items/flood/");
    const [guid] = all(item, "guid");
    assert.equal(guid?.text, "https://paper.example/items/drizzle/");
    assert.equal(guid?.attributes.isPermaLink, "false");
  });

  test("has days in the site's zone, with summer time", () => {
    const item = rssOf({ date: "2021-06-01" });
    assert.match(item, /<pubDate>Tue, 01 Jun 2021 00:00:00 \+0100</);
  });

  test("names the hub", () => {
    const hub = `${site}hub: https://hub.example/?a=1&b=2\n`;
    assert.match(
      rssOf({}, { "_data/site.yaml": hub }),
      /<atom:link rel="hub" href="https:\/\/hub\.example\/\?a=1&amp;b=2"\/>/,
    );
  });

  test("is there for every feed, with the same entries", () => {
    const files = feedFiles(digestOf({ flood: { updates: [correction], series: "watermarks" }, rain: {} }));
    const newest = [...files.keys()].filter((file) => file.endsWith("/feed.xml"));
    for (const file of newest) {
      const atom = all(wellFormed(files.get(file) ?? ""), "entry").map((entry) => textOf(entry, "id"));
      const rss = wellFormed(files.get(file.replace("feed.xml", "rss.xml")) ?? "");
      const guids = all(all(rss, "channel")[0], "item").map((item) => textOf(item, "guid"));
      assert.deepEqual(guids, atom, file);
    }
  });
});
