import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { aFolder, filesIn, goodSite, pageAt, runCommand } from "../support/site.ts";

describe("Wrong usage exits with 2", () => {
  const cases: [words: string[], message: RegExp][] = [
    [["--draft"], /^--draft is not an option\. Did you mean --drafts\? The options are --root, --output,/],
    [
      ["--now", "yesterday"],
      /^--now yesterday is not a time\. Write it as 2021-11-12 or 2021-11-12T07:00Z\.$/m,
    ],
    [
      ["--root", "/nowhere/at/all"],
      /^--root \/nowhere\/at\/all is not a folder\. Give the folder that holds content\/ and _data\/\.$/m,
    ],
    [["--shard", "5/3"], /^--shard 5\/3 is not a part\. Write the second of four as 2\/4\.$/m],
    [["--output"], /The options are --root, --output, --now, --drafts, --no-search, --shard\.$/m],
    [["content"], /The options are --root, --output, --now, --drafts, --no-search, --shard\.$/m],
  ];
  for (const [words, message] of cases)
    test(`build ${words.join(" ")}`, async () => {
      const { exitCode, output } = await runCommand("build", words);
      assert.equal(exitCode, 2, output);
      assert.match(output, message);
    });
});

describe("A held-back item", () => {
  const root = aDigest({
    "content/items/out.md": anItem({ headline: "Already out" }),
    "content/items/draft.md": anItem({ headline: "Not ready", draft: true }),
    "content/items/tomorrow.md": anItem({ headline: "Out tomorrow", date: "2021-07-16" }),
    "content/items/old.md": anItem({ headline: "Long out", date: "2021-07-01" }),
  });

  test("is not in any output", async () => {
    const folder = await goodSite({ root, now: "2021-11-12T07:00Z" });
    const texts = filesIn(folder)
      .filter((file) => /\.(html|xml|json|txt)$/.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8"));
    assert.ok(texts.some((text) => text.includes("Already out")));
    assert.ok(!texts.some((text) => text.includes("Not ready")));
  });

  test("is shown and marked with --drafts", async () => {
    const folder = await goodSite({ root, now: "2021-07-10", words: ["--drafts", "--no-search"] });
    assert.match(pageAt(folder, "/items/draft/"), /<mark>Draft<\/mark>.*Not ready/s);
    assert.match(pageAt(folder, "/items/tomorrow/"), /<mark>Not yet published<\/mark>.*Out tomorrow/s);
  });

  test("is published when its day begins in the site’s time zone", async () => {
    const items = async (time: string) =>
      readdirSync(join(await goodSite({ root, now: time, words: ["--no-search"] }), "items"));
    assert.deepEqual(await items("2021-07-15T22:59Z"), ["old"]);
    assert.deepEqual(await items("2021-07-15T23:30Z"), ["old", "tomorrow"]);
  });
});

describe("A build's output folder", () => {
  test("is the folder of --output, at any depth", async () => {
    const folder = await goodSite({
      root: aDigest(),
      folder: join(aFolder(), "a/b/c d"),
      words: ["--no-search"],
    });
    assert.ok(existsSync(join(folder, "index.html")));
  });

  test("has no search index with --no-search, and none from an earlier build", async () => {
    const root = aDigest({ "content/items/rain.md": anItem() });
    const folder = await goodSite({ root });
    assert.ok(existsSync(join(folder, "pagefind")));
    writeFiles(folder, { "stale.html": "old" });
    await goodSite({ root, folder, words: ["--no-search"] });
    assert.ok(!existsSync(join(folder, "pagefind")));
    assert.ok(!existsSync(join(folder, "stale.html")));
  });
});
