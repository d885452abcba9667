import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { renderPages } from "../../src/build/renderPages.ts";
import { dataFiles } from "../../src/outputs/data/dataFiles.ts";
import { RenderContext } from "../../templates/renderContext.ts";
import { pretendCores } from "../support/cores.ts";
import { aDigest, anItem, type Files, writeFiles } from "../support/digest.ts";
import { aFolder, buildSite, goodSite, pageAt } from "../support/site.ts";
import { differences } from "./fingerprints.ts";

pretendCores(3);
const now = "2021-11-12T07:00Z";
const week = {
  "content/items/rain.md": anItem({ headline: "It rained", formerSlugs: ["drizzle"] }),
  "content/items/snow.md": anItem({ headline: "It snowed", date: "2020-01-15", topics: ["energy"] }),
  "content/items/hail.md": anItem({ headline: "It hailed", date: "2019-06-15", topics: ["rivers"] }),
};

describe("A build after an edit", () => {
  const edits: readonly [what: string, edit: Files, gone?: string][] = [
    ["of a body", { "content/items/rain.md": anItem({ headline: "It rained" }, "All day.") }],
    ["of a headline", { "content/items/rain.md": anItem({ headline: "It poured" }) }],
    [
      "of a topic's name",
      {
        "_data/topics.yaml":
          "- { id: water, label: All water }\n- { id: rivers, label: Rivers }\n- { id: energy, label: Energy }\n",
      },
    ],
    [
      "that adds an item",
      { "content/items/fog.md": anItem({ headline: "There was fog", date: "2020-02-01" }) },
    ],
    ["that takes an item away", {}, "content/items/snow.md"],
    [
      "of the publication's name",
      { "_data/site.yaml": "title: Another Paper\nurl: https://paper.example/\n" },
    ],
  ];
  for (const [what, edit, gone] of edits)
    test(`${what} writes what a first build writes`, async () => {
      const root = aDigest(week);
      const folder = await goodSite({ root, now });
      writeFiles(root, edit);
      if (gone) rmSync(join(root, gone));
      await buildSite({ root, folder, now });
      assert.deepEqual(differences(folder, await goodSite({ root: copyOf(root), now })), []);
    });

  test("does not touch the files that the edit does not affect", async () => {
    const root = aDigest(week);
    const folder = await goodSite({ root, now });
    const written = () => {
      const files = ["items/rain", "items/snow", "archive/2020/01", "topics/energy", "topics/water"];
      return Object.fromEntries(
        files.map((file) => [file, statSync(join(folder, file, "index.html")).mtimeMs]),
      );
    };
    const before = written();
    writeFiles(root, { "content/items/rain.md": anItem({ headline: "It poured" }) });
    const { output } = await buildSite({ root, folder, now });
    const after = written();
    assert.match(output, /^ {2}pages .* \d+ pages rendered, \d+ pages reused$/m);
    assert.match(pageAt(folder, "/items/rain/"), /It poured/);
    assert.deepEqual(
      Object.keys(after).filter((file) => after[file] !== before[file]),
      ["items/rain", "topics/water"],
    );
  });

  test("writes files again that somebody overwrote", async () => {
    const root = aDigest(week);
    const folder = await goodSite({ root, now });
    writeFiles(folder, { "items/snow/index.html": "Melted." });
    await buildSite({ root, folder, now });
    assert.match(pageAt(folder, "/items/snow/"), /It snowed/);
  });
});

test("several processes write the same site of a large digest as one process", async () => {
  const items = Array.from({ length: 1600 }, (_, index): [string, string] => {
    const date = new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10);
    return [`content/items/item-${index}.md`, anItem({ headline: `Item ${index}`, date })];
  });
  const root = aDigest(Object.fromEntries(items));
  const folder = await goodSite({ root, now, words: ["--no-search"] });
  const { digest } = loadDigest(root, now, false);
  const sizes = new Map(
    dataFiles(digest).map(({ address }) => [address, statSync(join(folder, address)).size]),
  );
  const pages = await renderPages(new RenderContext(digest, assetsIn(folder), false, sizes));
  assert.ok(pages.length > 1500);
  const different = pages.filter(({ file, content }) => !readFileSync(join(folder, file)).equals(content));
  assert.deepEqual(
    different.map(({ file }) => file),
    [],
  );
});

function copyOf(root: string): string {
  const copy = aFolder();
  cpSync(root, copy, { recursive: true });
  return copy;
}

function assetsIn(folder: string) {
  const names = readdirSync(join(folder, "assets"));
  const find = (pattern: RegExp) => `/assets/${names.find((name) => pattern.test(name))}`;
  return {
    style: find(/^style/),
    printStyle: find(/^print/),
    feedStyle: find(/^feed/),
    fonts: [find(/basic-normal/)],
    search: find(/^search/),
    downloads: find(/^downloads/),
    share: find(/^share/),
    tables: find(/^tables/),
  };
}
