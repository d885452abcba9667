import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aSource } from "../anImport.ts";
import { readExport } from "../readExport.ts";

const html = `<html><body><table><tr><td class="f"><a href="{{rp_refer_url}}">Read Online</a></td></tr>
<tr><td><h1>Rain</h1></td></tr>
<tr id="content-blocks"><td><table role="none"><tr><td><h1>Rain</h1></td></tr><tr><td><h2>On the hills</h2></td></tr><tr><td><p>It rained. See <a href="https://hills.example/p/snow?utm_source=beehiiv">snow</a>.</p></td></tr>
<tr><td><img src="https://media.beehiiv.com/river.png" alt="A river"></td></tr><tr><td><p>Dear {{first_name}}, stay dry.</p></td></tr></table></td></tr>
<tr><td><p>Update your subscription preferences or unsubscribe</p></td></tr></table></body></html>`;

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

const rows = [
  "id,web_title,status,audience,content_tags,url,web_subtitle,email_subject_line,email_preview_text,content_html,thumbnail_url,created_at",
  `1,Rain,confirmed,free,Weather; Hills,https://hills.example/p/rain,All day,Rain!,,${cell(html)},uploads/asset/1/cover.png,2021-03-03 23:30:00`,
  `2,Snow,confirmed,premium,,https://hills.example/p/snow,,Snow!,White,<p>Snow.</p>,,2021-02-24 08:00:00`,
  "3,Plan,draft,both,,https://hills.example/p/plan,,Plan,,<p>Plan.</p>,,2021-04-01 08:00:00",
  "4,Empty,draft,both,,,,,,,,2021-04-02 08:00:00",
  "",
];

const path = () => join(aSource({ "posts.csv": rows.join("\n") }), "posts.csv");

describe("a beehiiv export", () => {
  test("gives a post for each row with a text", async () => {
    const { label, posts } = await readExport(path());
    assert.equal(label, "a beehiiv export");
    assert.deepEqual(
      posts.map(({ source, address, date, title, summary, tags, isDraft }) => [
        source,
        address,
        date,
        title,
        summary,
        tags,
        isDraft,
      ]),
      [
        ["posts/snow", "/p/snow", "2021-02-24 08:00:00", "Snow", "White", [], true],
        ["posts/rain", "/p/rain", "2021-03-03 23:30:00", "Rain", "All day", ["Weather", "Hills"], false],
        ["posts/plan", undefined, "2021-04-01 08:00:00", "Plan", undefined, [], true],
      ],
    );
    assert.equal(posts[1]?.picture?.src, "https://media.beehiiv.com/uploads/asset/1/cover.png");
  });

  test("keeps what is between the header and the footer of the email", async () => {
    const { items } = await readExport(path());
    assert.equal(
      items[1]?.body,
      "## On the hills\n\nIt rained. See [snow](/p/snow).\n\n![A river](https://media.beehiiv.com/river.png)\n\nDear , stay dry.\n",
    );
  });

  test("reports what is lost", async () => {
    const { losses } = await readExport(path());
    assert.deepEqual(
      losses.filter((loss) => !loss.startsWith("tag ")),
      [
        "placeholder posts/rain: {{first_name}}",
        "members-only posts/snow: audience: premium",
        "unpublished posts/plan: status: draft",
        "no-item posts/4: it has no text",
      ],
    );
  });
});
