import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { emailContents } from "../../src/outputs/email/emailContents.ts";
import { emailHtml } from "../../src/outputs/email/emailHtml.ts";
import { fullPlan } from "../../src/outputs/email/emailPlan.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { goodSite, pageAt } from "../support/site.ts";

const site = "title: The Test Paper\nurl: https://paper.example/\noptional: [standfirst, topics]\n";
const plain = { standfirst: undefined, topics: undefined };
const text = "Snow fell in the hills.\n\nIt lay for days.";
const folder = await goodSite({
  root: aDigest({
    "_data/site.yaml": site,
    "content/items/snow.md": anItem({ headline: "It snowed", order: 1, ...plain }, text),
    "content/items/rain.md": anItem({ headline: "It rained", order: 2, ...plain }, "Rain fell."),
    "content/items/hail.md": anItem({ headline: "It hailed", order: 3 }),
  }),
});
const count = (page: string, words: string) => page.split(words).length - 1;
const bodyOf = (page: string) => page.slice(page.indexOf("<body"));

describe("An item without a standfirst", () => {
  test("has only its text on its page, and the first words as the page's description", () => {
    const page = pageAt(folder, "/items/snow/");
    assert.equal(count(bodyOf(page), "Snow fell in the hills."), 1);
    assert.doesNotMatch(page, /class="standfirst/);
    assert.match(page, /<meta name="description" content="Snow fell in the hills\."/);
    assert.match(page, /"description":"Snow fell in the hills\."/);
  });

  test("has only its text in its issue, and only its headline in lists", () => {
    assert.equal(count(bodyOf(pageAt(folder, "/issues/2021-w45/")), "Snow fell in the hills."), 1);
    assert.doesNotMatch(pageAt(folder, "/archive/2021/11/"), /Snow fell/);
    assert.match(pageAt(folder, "/archive/2021/11/"), /It snowed/);
  });

  test("stands on the front page once with its text, or with its first words", () => {
    const front = bodyOf(pageAt(folder, "/"));
    assert.equal(count(front, "Snow fell in the hills."), 1);
    assert.equal(count(front, "Rain fell."), 1);
  });

  test("has its text once in feeds, with its first words as summary", () => {
    const feed = readFileSync(join(folder, "feed.xml"), "utf8");
    assert.match(feed, /<summary>Snow fell in the hills\.<\/summary>/);
    const [{ content_html: html }] = JSON.parse(readFileSync(join(folder, "feed.json"), "utf8")).items.filter(
      ({ title }: { title: string }) => title === "It snowed",
    );
    assert.equal(count(html, "Snow fell in the hills."), 1);
  });

  test("has its text once in the email", async () => {
    const root = aDigest({ "_data/site.yaml": site, "content/items/snow.md": anItem(plain) });
    const { digest } = loadDigest(root, "2021-11-12", false);
    const [issue] = digest.issues;
    const contents = issue && emailContents(digest, issue, { topics: [] });
    assert.ok(contents);
    const html = await emailHtml(contents, fullPlan(contents), digest);
    assert.equal(count(html, "The river rose."), 1);
    assert.doesNotMatch(html, /undefined/);
  });

  test("has no empty line in its Markdown, and no field for it in the data", () => {
    const markdown = readFileSync(join(folder, "items/snow/index.md"), "utf8");
    assert.match(markdown, /---\n\n# It snowed\n\nSnow fell in the hills\.\n/);
    const lines = readFileSync(join(folder, "data/items/2021.jsonl"), "utf8").split("\n");
    const record = JSON.parse(lines.find((line) => line.includes('"It snowed"')) ?? "{}");
    assert.equal("standfirst" in record, false);
    assert.deepEqual(record.topics, []);
  });
});
