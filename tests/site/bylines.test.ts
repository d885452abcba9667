import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { emailContents } from "../../src/outputs/email/emailContents.ts";
import { emailHtml } from "../../src/outputs/email/emailHtml.ts";
import { fullPlan } from "../../src/outputs/email/emailPlan.ts";
import { digestOf } from "../digest/digestOf.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { goodSite, pageAt } from "../support/site.ts";

const byline = ["Ann Reed", "The River Board", "Bo Marsh"];
const folder = await goodSite({
  root: aDigest({ "content/items/flood.md": anItem({ byline, topics: ["rivers"], series: "watermarks" }) }),
  words: ["--no-search"],
});

/** The links to the pages of people and organisations in a byline. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a class="p-author h-card" href="([^"]*)"><bdi>([^<]*)<\/bdi><\/a>/g)].map(
    ([, address, name]) => `${name} ${address}`,
  );

describe("A byline", () => {
  const ann = "Ann Reed /people/ann-reed/";
  for (const [address, links] of [
    ["/items/flood/", [ann, "The River Board /organisations/river-board/"]],
    ["/issues/2021-w45/", [ann, "The River Board /organisations/river-board/"]],
    ["/series/watermarks/", [ann]],
  ] as const)
    test(`links the names that are in the registers to their pages on ${address}`, () => {
      assert.deepEqual(linksIn(pageAt(folder, address)), links);
    });

  test("does so in the email, too", async () => {
    const digest = digestOf({ flood: { byline } });
    const [issue] = digest.issues;
    const contents = issue && emailContents(digest, issue, { topics: [] });
    assert.ok(contents);
    const html = await emailHtml(contents, fullPlan(contents), digest);
    assert.match(html, /href="https:\/\/paper\.example\/people\/ann-reed\/"[^>]*>Ann Reed<\/a>/);
    assert.doesNotMatch(html, />Bo Marsh<\/a>/);
  });
});
