import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { aFolder, commandLine } from "../tests/support/site.ts";
import { generateDigest, project, writeDigest } from "./digest/generate.ts";
import { writeHugoSite } from "./hugo/writeHugoSite.ts";
import { hugoVersion } from "./machine/machine.ts";
import { anatomyOf, countPages, countWritten, differingFiles, fileNames, stampsOf } from "./sites.ts";

const files = {
  "index.html": "front",
  "topics/water/index.html": "one",
  "topics/water/page/2/index.html": "two, the longest",
  "topics/water/feed.xml": "feed",
  "topics/air/index.html": "one",
  "sitemap.xml": "map",
};

test("a file that is linked from the last site does not count as written, but one that was written again does, even with the same text", () => {
  const [last, next] = [aSite(), aFolder()];
  const before = stampsOf(last);
  linkSync(join(last, "index.html"), join(next, "index.html"));
  writeFileSync(join(next, "sitemap.xml"), files["sitemap.xml"]);
  rmSync(last, { recursive: true });
  renameSync(next, last);
  assert.equal(countWritten(before, stampsOf(last)), 1);
});

test("files differ if only one site has them, or if one has a byte more", () => {
  const [one, other] = [aSite(), aSite()];
  assert.deepEqual(differingFiles(one, other), []);
  appendFileSync(join(one, "index.html"), " ");
  writeFileSync(join(one, "only-here.txt"), "");
  writeFileSync(join(other, "only-there.txt"), "");
  assert.deepEqual(differingFiles(one, other), ["index.html", "only-here.txt", "only-there.txt"]);
});

test("Hugo's redirects are not counted as pages", () => {
  const site = aSite();
  assert.equal(countPages(site), 4);
  mkdirSync(join(site, "topics/air/page/1"), { recursive: true });
  writeFileSync(join(site, "topics/air/page/1/index.html"), "");
  assert.equal(countPages(site), 4);
});

/** Enough items for an archive of the feed, and for headlines by year. */
const itemsOfPeers = 510;

test("Hugo's site has the same files as ours, except the search script", {
  skip: hugoVersion() === undefined && "Hugo is not installed",
}, () => {
  const [root, ours, hugo, theirs] = [aFolder(), aFolder(), aFolder(), aFolder()];
  const { items, ...others } = generateDigest(itemsOfPeers);
  const toCome = ["2100-01-04T09:00", "2100-01"].map((date) => ({
    label: `From ${date}`,
    date,
    kind: "opens",
  }));
  const digest = {
    ...others,
    items: items.map((item, index) => (index < 2 ? { ...item, keyDates: toCome } : item)),
  };
  writeDigest(digest, root);
  writeHugoSite(digest, hugo);
  const build = [...commandLine("build"), "--root", root, "--output", join(ours, "site"), "--no-search"];
  execFileSync(process.execPath, build, { cwd: project, stdio: "pipe" });
  execFileSync("hugo", ["--quiet", "--source", hugo, "--destination", theirs]);
  assert.deepEqual(
    fileNames(theirs),
    fileNames(join(ours, "site")).filter((file) => file !== "assets/search.js"),
  );
});

test("the largest page, feed and sitemap of a site are found", () => {
  const { bytes: _, ...anatomy } = anatomyOf(aSite());
  assert.deepEqual(anatomy, {
    files: 6,
    pagesOfTopic: 2,
    largestPage: { file: "topics/water/page/2/index.html", bytes: 16 },
    largestFeed: { file: "topics/water/feed.xml", bytes: 4 },
    sitemaps: [{ file: "sitemap.xml", bytes: 3 }],
  });
});

function aSite(): string {
  const folder = aFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
