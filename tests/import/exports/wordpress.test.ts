import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { writeFiles } from "../../support/digest.ts";
import { aFolder } from "../../support/site.ts";
import { readExport } from "../readExport.ts";

const cdata = (text: string) => `<![CDATA[${text}]]>`;
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;

interface Written {
  readonly name: string;
  readonly content?: string;
  readonly type?: string;
  readonly status?: string;
  readonly date?: string;
  readonly more?: string;
}

function item({
  name,
  content = "",
  type = "post",
  status = "publish",
  date = "2021-03-03 23:30:00",
  more = "",
}: Written): string {
  return `<item><title>${cdata(`The ${name}`)}</title><link>https://hills.example/2021/${name}/</link>
<pubDate>Thu, 04 Mar 2021 07:30:00 +0000</pubDate><dc:creator>${cdata("areed")}</dc:creator>
<content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata("")}</excerpt:encoded>
<wp:post_id>${name.length}</wp:post_id><wp:post_date>${cdata(date)}</wp:post_date><wp:post_name>${cdata(name)}</wp:post_name>
<wp:status>${cdata(status)}</wp:status><wp:post_type>${cdata(type)}</wp:post_type>${more}</item>`;
}

/** The path of an export with items. */
function wxr(...items: readonly string[]): string {
  const folder = aFolder();
  const text = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Hills</title><link>https://hills.example</link>
<wp:author><wp:author_login>${cdata("areed")}</wp:author_login><wp:author_display_name>${cdata("Ann Reed")}</wp:author_display_name></wp:author>
${items.join("\n")}
</channel></rss>`;
  writeFiles(folder, { "hills.wordpress.xml": text });
  return join(folder, "hills.wordpress.xml");
}

const blocks = `<!-- wp:paragraph -->
<p>It rained.<sup data-fn="ab" class="fn"><a href="#ab" id="ab-link">1</a></sup> See <a href="https://hills.example/2021/snow/">snow</a>.</p>
<!-- /wp:paragraph -->
<!-- wp:embed {"url":"https://youtu.be/abc"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://youtu.be/abc
</div></figure><!-- /wp:embed -->
<!-- wp:latest-posts {"postsToShow":3} /-->
<!-- wp:footnotes /-->`;

const classic = `Snow fell
on the hills.

[caption id="attachment_9" align="left" width="300"]<a href="https://hills.example/wp-content/a.png"><img src="https://hills.example/wp-content/a-300x200.png" alt="Snow"></a> Deep snow[/caption]

[gallery ids="10"]

[audio src="https://hills.example/a.mp3"] [row][col width="2"]It lay [sic] for days.[/col][/row]

[contact-form-7 id="4" title="Write to us"]`;

const picture = item({
  name: "picture.pg",
  type: "attachment",
  status: "inherit",
  more: `<wp:attachment_url>${cdata("https://hills.example/wp-content/b.png")}</wp:attachment_url>${meta("_wp_attachment_image_alt", "A drift")}`,
});

const comment = (approved: string) =>
  `<wp:comment><wp:comment_approved>${cdata(approved)}</wp:comment_approved></wp:comment>`;

const path = () =>
  wxr(
    item({
      name: "rain",
      content: blocks,
      more: `<category domain="category" nicename="weather">${cdata("Weather &amp; water")}</category><category domain="post_tag" nicename="floods">${cdata("floods")}</category>${meta("footnotes", '[{"id":"ab","content":"On the <em>hills<\\/em>."}]')}${meta("_thumbnail_id", "10")}${meta("_wp_old_slug", "wet")}${comment("1")}${comment("0")}`,
    }),
    item({ name: "snow", content: classic, date: "2021-02-24 08:00:00" }),
    item({ name: "secret", content: "<p>Secret.</p>", status: "private" }),
    item({ name: "tomorrow", content: "<p>Plan.</p>", status: "draft", date: "0000-00-00 00:00:00" }),
    item({ name: "letter-1", content: "<p>Dear reader.</p>", type: "newsletter" }),
    item({ name: "about", content: "<p>About.</p>", type: "page" }),
    item({ name: "gone", content: "<p>Gone.</p>", status: "trash" }),
    item({ name: "menu-1", type: "nav_menu_item" }),
    item({ name: "menu-2", type: "nav_menu_item" }),
    picture,
  );

describe("a WordPress export", () => {
  test("gives a post for each text, with its author, tags, picture, day and addresses", async () => {
    const { label, posts } = await readExport(path());
    assert.equal(label, "a WordPress export");
    assert.deepEqual(
      posts.map(({ source, address, date, isDraft }) => [source, address, date, isDraft]),
      [
        ["post/snow", "/2021/snow/", "2021-02-24 08:00:00", false],
        ["newsletter/letter-1", "/2021/letter-1/", "2021-03-03 23:30:00", false],
        ["post/rain", "/2021/rain/", "2021-03-03 23:30:00", false],
        ["post/secret", "/2021/secret/", "2021-03-03 23:30:00", true],
        ["post/tomorrow", undefined, "Thu, 04 Mar 2021 07:30:00 +0000", true],
      ],
    );
    const rain = posts.find(({ source }) => source === "post/rain");
    assert.deepEqual(rain?.authors, ["Ann Reed"]);
    assert.deepEqual(rain?.tags, ["Weather & water", "floods"]);
    assert.deepEqual(rain?.formerAddresses, ["/2021/wet/"]);
    assert.deepEqual(rain?.picture, {
      src: "https://hills.example/wp-content/b.png",
      alt: "A drift",
      caption: undefined,
    });
  });

  test("keeps footnotes, links, pictures and captions, of blocks and of the older editor", async () => {
    const { items } = await readExport(path());
    const bodyOf = (source: string) => items.find((each) => each.source === source)?.body;
    assert.equal(
      bodyOf("post/rain"),
      "It rained.[^1] See [snow](/2021/snow).\n\n<https://youtu.be/abc>\n\n[^1]: On the *hills*.\n",
    );
    assert.equal(
      bodyOf("post/snow"),
      `Snow fell
on the hills.

![Snow](https://hills.example/wp-content/a.png)

Deep snow

![A drift](https://hills.example/wp-content/b.png)

<https://hills.example/a.mp3>

It lay \\[sic\\] for days.
`,
    );
  });

  test("reports what is lost", async () => {
    const { losses } = await readExport(path());
    assert.deepEqual(losses, [
      "other-content nav_menu_item: 2 of this type",
      "other-content post/rain: block latest-posts",
      "embed post/rain: https://youtu.be/abc",
      "comment post/rain: 1 comment",
      'embed post/snow: [audio src="https://hills.example/a.mp3"]',
      "template-code post/snow: [row]",
      'template-code post/snow: [col width="2"]',
      'template-code post/snow: [contact-form-7 id="4" title="Write to us"]',
      "members-only post/secret: private",
      "unpublished post/tomorrow: status: draft",
      "no-item page/about: it is a page, and no post",
      "no-item post/gone: it was deleted",
      "tag post/rain: Weather & water",
      "tag post/rain: floods",
    ]);
  });
});
