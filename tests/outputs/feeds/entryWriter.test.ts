import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { mostBytes } from "../../../src/outputs/feeds/entryWriter.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { all, textOf, wellFormed } from "../../support/wellFormed.ts";
import { correction } from "./feedDigests.ts";
import { feedFiles } from "./feedFiles.ts";

/** Items of a day each, the newest first, with bodies of so many bytes. */
function feedsOf(bodies: readonly number[], fields: Record<string, unknown> = {}) {
  const start = Date.UTC(2021, 10, 10);
  const digest = digestOf(
    Object.fromEntries(
      bodies.map((_, index) => [
        `item-${index + 1}`,
        { date: new Date(start - index * 86_400_000).toISOString().slice(0, 10), ...fields },
      ]),
    ),
  );
  const items = digest.items.map((item, index) => ({
    ...item,
    body: { ...item.body, tree: [{ tag: "p", children: ["x".repeat(bodies[index] ?? 0)] }] },
  }));
  return feedFiles({ ...digest, items });
}

/** Which entries of the main feed are whole, in each format, the newest first. */
function wholeEntries(files: ReadonlyMap<string, string>): boolean[][] {
  const atom = all(wellFormed(files.get("/feed.xml") ?? ""), "entry").map((each) => textOf(each, "content"));
  const [channel] = all(wellFormed(files.get("/rss.xml") ?? ""), "channel");
  const rss = all(channel, "item").map((each) => textOf(each, "content:encoded"));
  const json = JSON.parse(files.get("/feed.json") ?? "").items.map(
    (item: { content_html: string }) => item.content_html,
  );
  return [atom, rss, json].map((texts) => texts.map((text: string) => text.includes("xxx")));
}

const inEach = (expected: readonly boolean[]) => [expected, expected, expected];

describe("A feed that would be too large", () => {
  test("has the newest entries whole, and of older ones the standfirst, in each format", () => {
    const files = feedsOf([300_000, 300_000, 300_000, 300_000, 10]);
    assert.deepEqual(wholeEntries(files), inEach([true, true, true, false, false]));
    for (const file of ["/feed.xml", "/rss.xml", "/feed.json"]) {
      const bytes = Buffer.byteLength(files.get(file) ?? "");
      assert.ok(bytes > 900_000 && bytes < mostBytes + 2_000, `${file} has ${bytes} bytes`);
    }
  });

  test("has a link to the rest, and still says what was corrected", () => {
    const files = feedsOf([300_000, 900_000], { updates: [correction] });
    assert.equal(
      JSON.parse(files.get("/feed.json") ?? "").items[1].content_html,
      "<p><strong>Correction, 12 November 2021:</strong> We &lt;said&gt; 5 &amp; meant 6.</p>\n" +
        "<p>It rained.</p>\n" +
        '<p><a href="https://paper.example/items/item-2/">Read the rest on the site</a></p>\n',
    );
  });

  test("has no whole entry if the newest is too large alone", () => {
    assert.deepEqual(wholeEntries(feedsOf([2_000_000, 10])), inEach([false, false]));
  });

  test("is under the ceiling in the archive, too", () => {
    const files = feedsOf(Array.from({ length: 100 }, () => 40_000));
    for (const [file, text] of files) {
      const bytes = Buffer.byteLength(text);
      assert.ok(bytes < mostBytes + 2_000, `${file} has ${bytes} bytes`);
    }
    assert.equal(all(wellFormed(files.get("/feed/1.xml") ?? ""), "entry").length, 50);
  });
});

test("A feed of just the ceiling is whole", () => {
  assert.deepEqual(wholeEntries(feedsOf([400_000, 400_000])), inEach([true, true]));
});
