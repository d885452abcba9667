import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileSize } from "../../src/outputs/data/fileSize.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { filesIn, goodSite, pageAt } from "../support/site.ts";
import { aDigestWithEverything } from "./everyPage/everything.ts";

describe("The page of the data", () => {
  const root = aDigestWithEverything();
  const built = goodSite({ root, words: ["--no-search"], now: "2021-11-20" });

  test("leads to every file of the data, with its size", async () => {
    const site = await built;
    const page = pageAt(site, "/data/");
    for (const file of filesIn(join(site, "data")).filter((file) => file !== "index.html")) {
      const size = fileSize(statSync(join(site, "data", file)).size);
      const [, shown] =
        new RegExp(`href="/data/${file}">.*?</a><span class="dateline"> (.*?)</span>`).exec(page) ?? [];
      assert.equal(shown, size, file);
    }
  });

  test("says what each file has", async () => {
    const page = pageAt(await built, "/data/").replace(/<[^>]+>/g, "");
    assert.match(page, /Each row is a published item, the newest first\. 36 rows\./);
    assert.match(page, /timestamp whole number\s*Midnight of that day/);
    assert.match(page, /text text\s*The text without markup.*Only in JSON Lines\./);
    assert.match(
      page,
      /figures list of records\s*The numbers that it reports\. Only in JSON Lines\. Each has label, value, of, unit, asOf\./,
    );
  });

  test("says that there is no licence, names it, or leads to it", async () => {
    assert.match(pageAt(await built, "/data/"), /We have not named a licence\. Ask the editors/);
    for (const [licence, shown] of [
      ["Ours <b>", "Ours &lt;b>"],
      [
        "https://creativecommons.org/licenses/by-sa/4.0/",
        '<a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license">CC BY-SA 4.0</a>',
      ],
      [
        "https://example.org/terms/",
        '<a href="https://example.org/terms/" rel="license">example.org/terms</a>',
      ],
    ] as const) {
      const files = {
        "_data/site.yaml": `title: T\nurl: https://paper.example/\nlicence: ${JSON.stringify(licence)}\n`,
      };
      const site = await goodSite({ root: aDigest(files), words: ["--no-search"] });
      assert.ok(pageAt(site, "/data/").includes(shown), licence);
    }
  });
});

test("After an edit, only the files of data that change are written again", async () => {
  const root = aDigest({
    "content/items/flood.md": anItem({ figures: [{ label: "Height", value: 4 }] }),
    "content/items/rain.md": anItem({ date: "2020-11-10", sources: [{ title: "Levels" }] }),
  });
  const site = await goodSite({ root, words: ["--no-search"] });
  const inodes = () =>
    new Map(filesIn(join(site, "data")).map((file) => [file, statSync(join(site, "data", file)).ino]));
  const before = inodes();
  await goodSite({ root, folder: site, words: ["--no-search"] });
  assert.deepEqual(inodes(), before);
  writeFiles(root, { "content/items/flood.md": anItem({ figures: [{ label: "Height", value: 5 }] }) });
  await goodSite({ root, folder: site, words: ["--no-search"] });
  const changed = [...inodes()].filter(([file, inode]) => before.get(file) !== inode).map(([file]) => file);
  assert.deepEqual(changed, ["figures.csv", "figures.jsonl", "items/2021.jsonl"]);
  assert.ok(existsSync(join(site, "data/items.csv")));
  assert.match(readFileSync(join(site, "data/figures.csv"), "utf8"), /,Height,5,/);
});

test("The sitemap has the page of the data, and none of its files", async () => {
  const sitemap = readFileSync(
    join(await goodSite({ root: aDigest(), words: ["--no-search"] }), "sitemap.xml"),
    "utf8",
  );
  assert.match(sitemap, /<loc>https:\/\/paper\.example\/data\/<\/loc>/);
  assert.doesNotMatch(sitemap, /\/data\/[^<]/);
});
