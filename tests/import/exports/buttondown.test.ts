import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aSource } from "../anImport.ts";
import { aZip } from "../aZip.ts";
import { readExport } from "../readExport.ts";

const files = {
  "emails.csv": [
    "id,secondary_id,subject,publish_date,source,slug,status,email_type",
    "a1,2,Rain,2021-03-03 23:30:00+00:00,app,rain,sent,public",
    "b2,1,Snow,2021-02-24 08:00:00+00:00,app,snow,sent,premium",
    "c3,,Plan,,app,plan,draft,public",
    "d4,3,Gone,2021-03-10 08:00:00+00:00,app,gone,sent,public",
    "",
  ].join("\n"),
  "emails/rain.md":
    "<!-- buttondown-editor-mode: plaintext -->It *rained*.[^1] See [snow](https://buttondown.com/hills/archive/snow/).\n\n![A river](../media/river.png)\n\n{{ subscribe_form }}\n\n[^1]: On the hills.\n",
  "emails/snow.md": "<!-- buttondown-editor-mode: fancy --><p>Snow <strong>fell</strong>.</p>",
  "emails/plan.md": "A plan.\n",
  "emails/stray.md": "Stray.\n",
  "media/river.png": "png",
};

describe("a Buttondown export", () => {
  test("gives a post for each email, with its number", async () => {
    const { label, posts, pictureFile } = await readExport(aZip(files));
    assert.equal(label, "a Buttondown export");
    assert.deepEqual(
      posts.map(({ source, address, date, number, isDraft }) => [source, address, date, number, isDraft]),
      [
        ["emails/plan.md", undefined, undefined, undefined, true],
        ["emails/snow.md", "/archive/snow/", "2021-02-24 08:00:00+00:00", "1", true],
        ["emails/rain.md", "/archive/rain/", "2021-03-03 23:30:00+00:00", "2", false],
      ],
    );
    assert.equal(pictureFile("emails/rain.md", "../media/river.png"), "media/river.png");
  });

  test("keeps Markdown as it is, and makes Markdown of HTML", async () => {
    const { items } = await readExport(aZip(files));
    assert.deepEqual(
      items.map(({ body }) => body),
      [
        "Snow **fell**.\n",
        "It *rained*.[^1] See [snow](/archive/snow/).\n\n![A river](../media/river.png)\n\n\n\n[^1]: On the hills.\n",
      ],
    );
  });

  test("reports what is lost", async () => {
    const { losses } = await readExport(aZip(files));
    assert.deepEqual(losses, [
      "members-only emails/snow.md: email_type: premium",
      "unpublished emails/plan.md: status: draft",
      "no-item emails/gone.md: it has no text",
      "no-item emails/stray.md: emails.csv does not list it, so it has no date",
      "no-item emails/plan.md: it has no date",
      "template-code emails/rain.md: {{ subscribe_form }}",
    ]);
  });

  test("is read from JSON, too, with the texts in it", async () => {
    const emails = [
      {
        id: "a1",
        secondary_id: 2,
        subject: "Rain",
        publish_date: "2021-03-03T23:30:00Z",
        slug: "rain",
        status: "sent",
        email_type: "public",
        body: "It rained.",
      },
    ];
    const { label, items } = await readExport(
      join(aSource({ "emails.json": JSON.stringify(emails) }), "emails.json"),
    );
    assert.equal(label, "a Buttondown export");
    assert.equal(items[0]?.body, "It rained.\n");
  });
});
