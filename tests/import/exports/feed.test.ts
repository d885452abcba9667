import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aSource } from "../anImport.ts";
import { readExport } from "../readExport.ts";

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Hills</title><link>https://hills.example</link>
<item><title>Rain &amp;amp; more</title><link>https://hills.example/2021/rain/</link><guid isPermaLink="false">1</guid>
<pubDate>Wed, 03 Mar 2021 23:30:00 -0800</pubDate><dc:creator>Ann Reed</dc:creator><category>Weather</category>
<description>All &lt;b&gt;day&lt;/b&gt;.</description>
<content:encoded><![CDATA[<p>It rained.<sup><a href="#fn1">1</a></sup> See <a href="https://hills.example/2021/snow/">snow</a>.</p><p><img src="https://hills.example/river.png" alt="A river"></p><ol><li id="fn1">On the hills.</li></ol><p>The post <a href="https://hills.example/2021/rain/">Rain</a> appeared first on <a href="https://hills.example">Hills</a>.</p>]]></content:encoded>
<enclosure url="https://hills.example/rain.mp3" type="audio/mpeg" length="1"/><enclosure url="https://hills.example/cover.png" type="image/png" length="1"/></item>
<item><title>Snow</title><link>https://hills.example/2021/snow/</link><pubDate>Wed, 24 Feb 2021 08:00:00 GMT</pubDate><author>ann@hills.example (Ann Reed)</author><description>Snow &nbsp;fell […]</description></item>
<item><title>Nothing</title><link>https://hills.example/nothing</link><pubDate>Wed, 24 Feb 2021 08:00:00 GMT</pubDate></item>
</channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Hills</title><author><name>Ann Reed</name></author>
<entry><title type="html">Rain &amp;amp; more</title><id>tag:1</id><link href="https://hills.example/rain"/><published>2021-03-03T23:30:00-08:00</published><updated>2021-03-04T00:00:00Z</updated>
<category term="weather" label="Weather"/><summary>All day.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <em>rained</em> &amp; rained.<br/>All day.</p></div></content></entry></feed>`;

const jsonFeed = {
  version: "https://jsonfeed.org/version/1.1",
  title: "Hills",
  authors: [{ name: "Ann Reed" }],
  items: [
    {
      id: "1",
      url: "https://hills.example/rain",
      title: "Rain <3",
      content_html: "<p>It rained.</p>",
      date_published: "2021-03-03T23:30:00-08:00",
      tags: ["Weather"],
      attachments: [{ url: "https://hills.example/rain.mp3", mime_type: "audio/mpeg" }],
    },
    { id: "2", content_text: "Snow fell.\n\nIt lay.", date_published: "2021-02-24T08:00:00Z" },
  ],
};

describe("a feed", () => {
  test("in RSS gives a post for each entry", async () => {
    const { label, posts, items, losses } = await readExport(aSource({ "feed.xml": rss }));
    assert.equal(label, "a feed");
    assert.deepEqual(
      posts.map(({ source, address, date, title, summary, authors, tags, picture }) => [
        source,
        address,
        date,
        title,
        summary,
        authors,
        tags,
        picture?.src,
      ]),
      [
        [
          "2021/snow",
          "/2021/snow",
          "Wed, 24 Feb 2021 08:00:00 GMT",
          "Snow",
          undefined,
          ["Ann Reed"],
          [],
          undefined,
        ],
        [
          "2021/rain",
          "/2021/rain",
          "Wed, 03 Mar 2021 23:30:00 -0800",
          "Rain & more",
          "All day.",
          ["Ann Reed"],
          ["Weather"],
          "https://hills.example/cover.png",
        ],
      ],
    );
    assert.equal(
      items[1]?.body,
      "<https://hills.example/rain.mp3>\n\nIt rained.[^1] See [snow](/2021/snow).\n\n![A river](https://hills.example/river.png)\n\n[^1]: On the hills.\n",
    );
    assert.deepEqual(losses, [
      "email-frame 2021/rain: The post Rain appeared first on Hills.",
      "embed 2021/rain: https://hills.example/rain.mp3",
      "excerpt 2021/snow: Snow fell […]",
      "no-item nothing: it has no text",
      "tag 2021/rain: Weather",
    ]);
  });

  test("in Atom gives a post for each entry", async () => {
    const { posts, items, losses } = await readExport(aSource({ "feed.atom": atom }));
    assert.deepEqual(
      posts.map(({ source, date, title, summary, authors, tags }) => [
        source,
        date,
        title,
        summary,
        authors,
        tags,
      ]),
      [["rain", "2021-03-03T23:30:00-08:00", "Rain & more", "All day.", ["Ann Reed"], ["Weather"]]],
    );
    assert.equal(items[0]?.body, "It *rained* & rained.\nAll day.\n");
    assert.deepEqual(losses, ["tag rain: Weather"]);
  });

  test("in JSON gives a post for each entry", async () => {
    const { posts, items, losses } = await readExport(aSource({ "feed.json": JSON.stringify(jsonFeed) }));
    assert.deepEqual(
      posts.map(({ source, date, title, authors }) => [source, date, title, authors]),
      [
        ["2", "2021-02-24T08:00:00Z", undefined, ["Ann Reed"]],
        ["rain", "2021-03-03T23:30:00-08:00", "Rain <3", ["Ann Reed"]],
      ],
    );
    assert.deepEqual(
      items.map(({ body }) => body),
      ["Snow fell.\n\nIt lay.\n", "<https://hills.example/rain.mp3>\n\nIt rained.\n"],
    );
    assert.deepEqual(losses, [
      "embed rain: https://hills.example/rain.mp3",
      "headline 2: 2",
      "tag rain: Weather",
    ]);
  });
});
