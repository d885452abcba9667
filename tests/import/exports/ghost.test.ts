import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aSource } from "../anImport.ts";
import { readExport } from "../readExport.ts";

const html = `<p>It rained.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> See <a href="__GHOST_URL__/snow/">snow</a>.</p>
<figure class="kg-card kg-image-card"><img src="__GHOST_URL__/content/images/2021/03/river.png" class="kg-image" alt="A river"><figcaption>At noon</figcaption></figure>
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://example.org/report"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The report</div><div class="kg-bookmark-description">Long.</div></div></a></figure>
<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Take care.</div></div>
<div class="kg-card kg-button-card"><a href="https://example.org/join" class="kg-btn">Join</a></div>
<!--members-only-->
<section class="footnotes"><ol><li id="fn1" class="footnote-item"><p>On the hills. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>`;

const lexical = {
  root: {
    children: [
      { type: "extended-heading", tag: "h2", children: [{ type: "extended-text", text: "Hail" }] },
      {
        type: "paragraph",
        children: [
          { type: "extended-text", text: "It ", format: 0 },
          { type: "extended-text", text: "hailed", format: 1 },
          { type: "link", url: "https://example.org", children: [{ type: "extended-text", text: "here" }] },
        ],
      },
      { type: "embed", url: "https://youtu.be/abc" },
      { type: "paywall" },
    ],
  },
};

const mobiledoc = {
  version: "0.3.1",
  markups: [["em"], ["a", ["href", "https://example.org"]]],
  atoms: [],
  cards: [["image", { src: "https://example.org/fog.png", alt: "Fog", caption: "Dense" }]],
  sections: [
    [
      1,
      "p",
      [
        [0, [], 0, "Fog "],
        [0, [0], 1, "rose"],
        [0, [1], 1, " here"],
      ],
    ],
    [10, 0],
    [3, "ul", [[[0, [], 0, "One"]], [[0, [], 0, "Two"]]]],
  ],
};

const posts = [
  {
    id: "1",
    slug: "rain",
    title: "Rain",
    html,
    status: "published",
    visibility: "public",
    type: "post",
    published_at: "2021-03-03T23:30:00.000Z",
    custom_excerpt: "All day",
    feature_image: "__GHOST_URL__/content/images/cover.png",
  },
  {
    id: "2",
    slug: "snow",
    title: "Snow",
    html: "<p>Snow.</p>",
    status: "sent",
    visibility: "paid",
    type: "post",
    published_at: "2021-02-24T08:00:00.000Z",
  },
  {
    id: "3",
    slug: "hail",
    title: "Hail",
    lexical: JSON.stringify(lexical),
    status: "draft",
    visibility: "public",
    type: "post",
    published_at: null,
    updated_at: "2021-04-01T08:00:00.000Z",
  },
  {
    id: "4",
    slug: "fog",
    title: "Fog",
    mobiledoc: JSON.stringify(mobiledoc),
    status: "published",
    type: "post",
    published_at: 1_614_000_000_000,
  },
  {
    id: "5",
    slug: "about",
    title: "About",
    html: "<p>Us.</p>",
    status: "published",
    type: "page",
    published_at: "2021-01-01T00:00:00.000Z",
  },
  {
    id: "6",
    slug: "empty",
    title: "Empty",
    html: null,
    status: "published",
    type: "post",
    published_at: "2021-01-01T00:00:00.000Z",
  },
];

const data = {
  posts,
  tags: [
    { id: "t1", name: "Weather" },
    { id: "t2", name: "Hills" },
  ],
  posts_tags: [
    { post_id: "1", tag_id: "t2", sort_order: 1 },
    { post_id: "1", tag_id: "t1", sort_order: 0 },
  ],
  users: [{ id: "u1", name: "Ann Reed" }],
  posts_authors: [{ post_id: "1", author_id: "u1", sort_order: 0 }],
  posts_meta: [{ post_id: "1", feature_image_alt: "Clouds", feature_image_caption: "<i>By Ann</i>" }],
};

const path = () =>
  aSource({
    "hills.ghost.2021-04-02.json": JSON.stringify({
      db: [{ meta: { exported_on: 1, version: "5.1.0" }, data }],
    }),
    "content/images/2021/03/river.png": "png",
  });

describe("a Ghost export", () => {
  test("gives a post for each text, with its authors, tags, picture, day and address", async () => {
    const { label, posts: read, pictureFile } = await readExport(path());
    assert.equal(label, "a Ghost export");
    assert.deepEqual(
      read.map(({ source, address, date, isDraft }) => [source, address, date, isDraft]),
      [
        ["posts/fog", "/fog/", "2021-02-22T13:20:00.000Z", false],
        ["posts/snow", undefined, "2021-02-24T08:00:00.000Z", true],
        ["posts/rain", "/rain/", "2021-03-03T23:30:00.000Z", false],
        ["posts/hail", undefined, "2021-04-01T08:00:00.000Z", true],
      ],
    );
    const rain = read[2];
    assert.deepEqual(
      [rain?.authors, rain?.tags, rain?.summary],
      [["Ann Reed"], ["Weather", "Hills"], "All day"],
    );
    assert.deepEqual(rain?.picture, { src: "/content/images/cover.png", alt: "Clouds", caption: "By Ann" });
    const file = pictureFile("posts/rain", "/content/images/2021/03/river.png");
    assert.equal(file, "content/images/2021/03/river.png");
  });

  test("is recognised as a single file", async () => {
    const { posts: read } = await readExport(join(path(), "hills.ghost.2021-04-02.json"));
    assert.equal(read.length, 4);
  });

  test("keeps footnotes, pictures, captions and links, also of texts that only its editors kept", async () => {
    const { items } = await readExport(path());
    const bodyOf = (source: string) => items.find((each) => each.source === source)?.body;
    assert.equal(
      bodyOf("posts/rain"),
      `It rained.[^1] See [snow](/snow/).

![A river](/content/images/2021/03/river.png)

At noon

[The report](https://example.org/report)

> Take care.

[Join](https://example.org/join)

[^1]: On the hills.
`,
    );
    assert.equal(
      bodyOf("posts/hail"),
      "## Hail\n\nIt **hailed**[here](https://example.org)\n\n<https://youtu.be/abc>\n",
    );
    assert.equal(
      bodyOf("posts/fog"),
      "Fog *rose* [here](https://example.org)\n\n![Fog](https://example.org/fog.png)\n\nDense\n\n- One\n- Two\n",
    );
  });

  test("reads captions that its editors kept as HTML", async () => {
    const caption = "Hail &amp; <i>fog</i>";
    const image = { src: "https://example.org/hail.png", alt: "Hail", caption };
    const texts = {
      lexical: JSON.stringify({ root: { children: [{ type: "image", ...image }] } }),
      mobiledoc: JSON.stringify({ cards: [["image", image]], sections: [[10, 0]] }),
    };
    const posts = Object.entries(texts).map(([name, text]) => ({
      id: name,
      slug: name,
      status: "published",
      published_at: "2021-03-03T08:00:00.000Z",
      title: name,
      [name]: text,
    }));
    const { items } = await readExport(
      aSource({ "ghost.json": JSON.stringify({ db: [{ data: { posts } }] }) }),
    );
    const body = "![Hail](https://example.org/hail.png)\n\nHail & fog\n";
    assert.deepEqual(
      items.map((item) => item.body),
      [body, body],
    );
  });

  test("reports what is lost", async () => {
    const { losses } = await readExport(path());
    assert.deepEqual(
      losses.filter((loss) => !loss.startsWith("tag ")),
      [
        "paywall posts/rain: the part for members begins here",
        "embed posts/rain: https://example.org/report",
        "button posts/rain: Join",
        "members-only posts/snow: visibility: paid",
        "embed posts/hail: https://youtu.be/abc",
        "style posts/hail: paywall card",
        "date-guess posts/hail: 2021-04-01T08:00:00.000Z",
        "unpublished posts/hail: status: draft",
        "no-item pages/about: it is a page, and no post",
        "no-item posts/empty: it has no text",
      ],
    );
  });
});
