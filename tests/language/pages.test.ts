import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderPages } from "../../src/build/renderPages.ts";
import type { Digest } from "../../src/digest/digest.ts";
import { createLanguage } from "../../src/language/language.ts";
import { english } from "../../src/language/words/en-GB/index.ts";
import type { Catalogue } from "../../src/language/words.ts";
import { emailIssue } from "../../src/outputs/email/emailIssue.ts";
import { RenderContext } from "../../templates/renderContext.ts";
import { digestOf } from "../digest/digestOf.ts";
import { noAssets } from "../support/noAssets.ts";

const rain = {
  byline: ["Ann Reed", "Bo Jones", "Cy Lee"],
  keyDates: [
    { label: "Comments close", date: "2021-12-01T17:00", until: "2021-12-03T17:00", kind: "closes" },
  ],
  figures: [{ label: "Homes flooded", value: 1204 }],
};
const digestIn = (language: string) =>
  digestOf(
    { rain },
    { "_data/site.yaml": `title: The Test Paper\nurl: https://paper.example/\nlanguage: ${language}\n` },
  );

/** The text of a page, on one line. */
async function textAt(file: string, digest: Digest): Promise<string> {
  const [page] = await renderPages(new RenderContext(digest, noAssets), new Set([file]));
  return String(page?.content)
    .replace(/<head>.*<\/head>/s, "")
    .replace(/<[^>]*>/g, "")
    .replace(/[\s\u00a0]+/g, " ");
}

describe("A digest in American English", () => {
  const digest = digestIn("en-US");

  test("has American dates, times and lists on its pages, with the words of the catalogue", async () => {
    const text = await textAt("/items/rain/index.html", digest);
    assert.match(text, /By Ann Reed, Bo Jones, and Cy Lee · November 10, 2021 · Week 45 of 2021/);
    assert.match(text, /December 1, 2021 at 5:00 PM to December 3, 2021 at 5:00 PM/);
    assert.match(text, /1,204/);
  });

  test("has them in its email", async () => {
    const [issue] = digest.issues;
    const email = issue && (await emailIssue(digest, issue));
    assert.match(email?.text ?? "", /Week 45 of 2021, November 8–14, 2021/);
    assert.match(email?.html.replace(/<[^>]*>/g, "") ?? "", /By Ann Reed, Bo Jones, and Cy Lee/);
  });
});

describe("A second catalogue", () => {
  const german: Catalogue = (formats) => {
    const words = english(formats);
    return {
      ...words,
      frame: { ...words.frame, topics: "Themen" },
      lists: {
        ...words.lists,
        items: (value) => formats.count(value, { one: "Beitrag", other: "Beiträge" }),
      },
    };
  };
  const digest = { ...digestIn("de"), language: createLanguage("de", german) };

  test("gives all pages its words, plurals, dates and lists", async () => {
    assert.match(await textAt("/topics/index.html", digest), /Themen .* 1 Beitrag/);
    assert.match(
      await textAt("/items/rain/index.html", digest),
      /Ann Reed, Bo Jones und Cy Lee · 10\. November 2021/,
    );
    assert.equal(digest.language.words.lists.items(1204), "1.204 Beiträge");
  });

  test("does not change other digests of the same process", async () => {
    assert.match(await textAt("/topics/index.html", digestIn("en-GB")), /Topics .* 1 item/);
  });
});
