import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aDigest } from "../../support/digest.ts";
import { imported, importInto } from "../anImport.ts";
import { aZip } from "../aZip.ts";
import { readExport } from "../readExport.ts";

const rain = `<p>Rain fell<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a> all day. See <a href="https://hills.substack.com/p/snow?utm_source=x">last week</a>.</p>
<div class="captioned-image-container"><figure><a class="image-link image2" target="_blank" href="https://substackcdn.com/image/fetch/f_auto,q_auto:good/https%3A%2F%2Fexample.org%2Friver.png"><div class="image2-inset"><picture><source srcset="https://substackcdn.com/a 424w"><img src="https://substackcdn.com/image/fetch/w_1456/https%3A%2F%2Fexample.org%2Friver.png" alt="A river"></picture></div></a><figcaption class="image-caption">The river at <em>noon</em></figcaption></figure></div>
<p class="button-wrapper" data-attrs='{"url":"https://hills.substack.com/subscribe?","text":"Subscribe now"}'><a class="button primary" href="https://hills.substack.com/subscribe?"><span>Subscribe now</span></a></p>
<p class="button-wrapper"><a class="button" href="https://example.org/map"><span>See the map</span></a></p>
<div class="subscription-widget-wrap"><form><input type="email"></form></div>
<div class="poll-embed" data-attrs='{"id":77}'></div>
<div class="paywall-jump"></div>
<div class="tweet" data-attrs='{"url":"https://example.net/gauge/status/1","full_text":"The gauge reads 3 m.","name":"Gauge"}'></div>
<div class="latex-rendered" data-attrs='{"persistentExpression":"h = 3"}'></div>
<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>On the hills.</p></div></div>`;

const files = {
  "posts.csv": [
    "post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url",
    '101.rain,2021-03-03T23:30:00.000Z,true,2021-03-03T23:31:00.000Z,newsletter,everyone,"Rain, &amp; more",All day,',
    "102,2021-02-24T08:00:00.000Z,true,,newsletter,only_paid,Snow,,",
    "103.talk,2021-02-17T08:00:00.000Z,true,,podcast,everyone,A talk,,https://example.org/talk.mp3",
    "104.plan,2021-04-01T08:00:00.000Z,false,,newsletter,everyone,A plan,,",
    "105.about,2021-01-01T08:00:00.000Z,true,,page,everyone,About,,",
    "106.gone,2021-01-02T08:00:00.000Z,true,,newsletter,everyone,Gone,,",
    "",
  ].join("\n"),
  "posts/101.rain.html": rain,
  "posts/102.snow.html": "<p>Snow fell.</p>",
  "posts/104.plan.html": "<p>We plan.</p>",
  "posts/105.about.html": "<p>About us.</p>",
  "posts/107.stray.html": "<p>Stray.</p>",
  "recordings/talk.mp3": "ID3",
};

describe("a Substack export", () => {
  test("is recognised, packed or not, and gives a post for each newsletter", async () => {
    const { label, posts } = await readExport(aZip(files));
    assert.equal(label, "a Substack export");
    assert.deepEqual(
      posts.map(({ source, address, date, title, summary, isDraft }) => [
        source,
        address,
        date,
        title,
        summary,
        isDraft,
      ]),
      [
        ["posts/103.talk.html", "/p/talk", "2021-02-17T08:00:00.000Z", "A talk", undefined, false],
        ["posts/102.snow.html", "/p/snow", "2021-02-24T08:00:00.000Z", "Snow", undefined, true],
        ["posts/101.rain.html", "/p/rain", "2021-03-03T23:30:00.000Z", "Rain, & more", "All day", false],
        ["posts/104.plan.html", undefined, "2021-04-01T08:00:00.000Z", "A plan", undefined, true],
      ],
    );
  });

  test("keeps footnotes, pictures, captions and links, and makes links of what is embedded", async () => {
    const { items } = await readExport(aZip(files));
    assert.equal(
      items.find(({ source }) => source === "posts/101.rain.html")?.body,
      `Rain fell[^1] all day. See [last week](/p/snow).

![A river](https://example.org/river.png)

The river at *noon*

[See the map](https://example.org/map)

> The gauge reads 3 m.
>
> [Gauge](https://example.net/gauge/status/1)

\`\`\`
h = 3
\`\`\`

[^1]: On the hills.
`,
    );
    assert.equal(
      items.find(({ source }) => source === "posts/103.talk.html")?.body,
      "<https://example.org/talk.mp3>\n",
    );
  });

  test("keeps the address of a picture that is written wrongly", async () => {
    const address = "https://substackcdn.com/image/fetch/w_1456/https%3A%2F%2Fexample.org%2F100%.png";
    const picture = `<div class="captioned-image-container"><img src="${address}" alt="A river"></div>`;
    const { items } = await readExport(aZip({ ...files, "posts/102.snow.html": picture }));
    assert.equal(
      items.find(({ source }) => source === "posts/102.snow.html")?.body,
      `![A river](${address})\n`,
    );
  });

  test("reports what is lost, and what became a draft", async () => {
    const { losses } = await readExport(aZip(files));
    assert.deepEqual(losses, [
      "media-file recordings/talk.mp3: not imported",
      "button posts/101.rain.html: subscription-widget-wrap",
      "button posts/101.rain.html: Subscribe now",
      "button posts/101.rain.html: See the map",
      "paywall posts/101.rain.html: the part for paying readers begins here",
      "poll posts/101.rain.html: poll 77",
      "embed posts/101.rain.html: https://example.net/gauge/status/1",
      "formula posts/101.rain.html: h = 3",
      "members-only posts/102.snow.html: audience: only_paid",
      "embed posts/103.talk.html: https://example.org/talk.mp3",
      "unpublished posts/104.plan.html: is_published: false",
      "no-item posts/105.about.html: it is a page, and no post",
      "no-item posts/106.gone.html: posts.csv lists it, but its text is not in the export",
      "no-item posts/107.stray.html: it is not in posts.csv, so it has no date",
    ]);
  });

  test("is imported from the ZIP, and ends with 1 because files gave no item", async () => {
    const root = aDigest({
      "import.yaml": "split: whole\ndefaultTopic: water\nleftOut: [posts/105.about.html]\n",
    });
    const run = await importInto(root, aZip(files));
    assert.equal(run.code, 1, run.err);
    assert.match(
      run.out,
      /^Read a Substack export: .*export\.zip\.\n4 posts read: 4 items and 0 texts of issues\.\n/,
    );
    assert.match(
      run.out,
      /\nposts\/106\.gone\.html gave no item: posts\.csv lists it, but its text is not in the export\.\nposts\/107/,
    );
    assert.match(imported(run, "content/items/2021/snow.md"), /\ndraft: true\n/);
  });

  test("proposes in a first mapping to leave out what is no post", async () => {
    const root = aDigest();
    const run = await importInto(root, aZip(files), "--dry-run");
    assert.equal(run.code, 0, run.err);
    assert.match(run.out, /^This is a Substack export, with 4 posts\./);
    assert.match(
      imported(run, "import.yaml"),
      /\nleftOut: # files that are no posts\n {2}- posts\/105\.about\.html\n$/,
    );
  });

  test("does not leave out a folder of posts because some of them have no date", async () => {
    const drafts = ["201.a", "202.b", "203.c"];
    const changed = {
      ...files,
      "posts.csv": `${files["posts.csv"]}${drafts.map((id) => `${id},,false,,newsletter,everyone,Draft,,\n`).join("")}`,
      ...Object.fromEntries(drafts.map((id) => [`posts/${id}.html`, "<p>Soon.</p>"])),
    };
    const run = await importInto(aDigest(), aZip(changed), "--dry-run");
    assert.match(
      imported(run, "import.yaml"),
      /\nleftOut: # files that are no posts\n {2}- posts\/201\.a\.html\n {2}- posts\/202\.b\.html\n {2}- posts\/203\.c\.html\n {2}- posts\/105\.about\.html\n$/,
    );
  });
});
