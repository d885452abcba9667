import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aZip } from "../aZip.ts";
import { readExport } from "../readExport.ts";

const issue = {
  number: 12,
  title: "Issue 12",
  summary: "Rain and snow.",
  url: "https://hills.example/issues/12",
  publication_status: "published",
  published_at: "2021-03-03T23:30:00-08:00",
  categories: [
    {
      code: "news",
      name: "News",
      items: [
        {
          type: "Text",
          title: "Hello",
          description: "<p>Hi.</p>",
          description_markdown: "Hi, *all*.",
          footer: "<p>Ann <u>Reed</u></p>",
        },
        {
          type: "Link",
          title: "Rain [update]",
          url: "https://example.org/rain",
          description: "<p>It <em>rained</em>.</p>",
          image_original_filename: "river.png",
        },
      ],
    },
    { code: "empty", name: "Empty", items: [] },
  ],
};

const files = {
  "data-export/issues/published/12/12.json": JSON.stringify(issue),
  "data-export/issues/published/12/river.png": "png",
  "data-export/issues/draft/13/13.json": JSON.stringify({
    ...issue,
    number: 13,
    publication_status: "draft",
  }),
  "data-export/issues/published/14/14.json": JSON.stringify({ ...issue, number: 14, categories: [] }),
};

describe("a Curated export", () => {
  test("gives a post for each issue, with its sections and entries", async () => {
    const { label, posts, items, losses, pictureFile } = await readExport(aZip(files));
    assert.equal(label, "a Curated export");
    assert.deepEqual(
      posts.map(({ source, address, date, number, isDraft }) => [source, address, date, number, isDraft]),
      [
        ["issues/draft/13/13.json", "/issues/12", "2021-03-03T23:30:00-08:00", "13", true],
        ["issues/published/12/12.json", "/issues/12", "2021-03-03T23:30:00-08:00", "12", false],
      ],
    );
    assert.equal(
      items[1]?.body,
      "## News\n\n### Hello\n\nHi, *all*.\n\nAnn Reed\n\n### [Rain \\[update\\]](https://example.org/rain)\n\n![Rain \\[update\\]](river.png)\n\nIt *rained*.\n",
    );
    assert.equal(pictureFile("issues/published/12/12.json", "river.png"), "issues/published/12/river.png");
    assert.deepEqual(losses, [
      "html-tag issues/draft/13/13.json: <u> Reed",
      "unpublished issues/draft/13/13.json: draft",
      "html-tag issues/published/12/12.json: <u> Reed",
      "no-item issues/published/14/14.json: it has no text",
      "issue-number issues/draft/13/13.json: 13",
      "issue-number issues/published/12/12.json: 12",
    ]);
  });
});
