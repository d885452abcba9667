import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadDigest } from "../src/build/loadDigest.ts";
import { aFolder, commandLine } from "../tests/support/site.ts";
import { project, writeDigestOf } from "./digest/generate.ts";
import { writeHugoSite } from "./hugo/writeHugoSite.ts";
import { hugoVersion } from "./machine/machine.ts";
import { assertAlike, differingFiles, kindsIn } from "./sites.ts";

const files = {
  "index.html": "front",
  "topics/water/index.html": "one",
  "topics/water/page/2/index.html": "two, the longest",
  "topics/water/feed.xml": "feed",
  "topics/air/index.html": "one",
  "cards/topics/water.png": "card",
  "assets/style-0123456789.css": "style",
  "assets/newsreader-latin-wght-normal-0123456789.woff2": "font",
  "search/names.json": "ours alone",
};

test("files differ if only one site has them, or if one has a byte more", () => {
  const [one, other] = [aSite(), aSite()];
  assert.deepEqual(differingFiles(one, other), []);
  appendFileSync(join(one, "index.html"), " ");
  writeFileSync(join(one, "only-here.txt"), "");
  writeFileSync(join(other, "only-there.txt"), "");
  assert.deepEqual(differingFiles(one, other), ["index.html", "only-here.txt", "only-there.txt"]);
});

test("a kind is the folder, and the name or its ending", () => {
  assert.deepEqual([...kindsIn(aSite())].map(([kind, { files, bytes }]) => [kind, files, bytes]).sort(), [
    ["/index.html", 1, 5],
    ["assets/*.css", 1, 5],
    ["assets/*.woff2", 1, 4],
    ["cards/*.png", 1, 4],
    ["topics/feed.xml", 1, 4],
    ["topics/index.html", 3, 22],
  ]);
});

test("sites are alike if each kind has as many files and about as many bytes", () => {
  const [one, other] = [aSite(), aSite()];
  appendFileSync(join(other, "topics/water/index.html"), "1234");
  assertAlike(one, other);
  appendFileSync(join(other, "topics/water/index.html"), "5");
  mkdirSync(join(other, "topics/land"));
  writeFileSync(join(other, "topics/land/rss.xml"), "");
  assert.throws(() => assertAlike(one, other), {
    message: `The sites can’t be compared:
  topics/index.html: 3 files of 22 bytes and 3 files of 27 bytes
  topics/rss.xml: 0 files of 0 bytes and 1 files of 0 bytes`,
  });
});

/** Enough items for an archive of the feed, and for headlines by year. */
const itemsOfPeers = 510;

test("Hugo's site has as many files of each kind as ours, with as much in them", {
  skip: hugoVersion() === undefined && "Hugo is not installed",
}, async () => {
  const [root, ours, hugo, theirs] = [aFolder(), aFolder(), aFolder(), aFolder()];
  writeDigestOf(itemsOfPeers, root);
  await writeHugoSite(loadDigest(root, new Date(), false).digest, root, hugo);
  const build = [...commandLine("build"), "--root", root, "--output", join(ours, "site"), "--no-search"];
  execFileSync(process.execPath, build, { cwd: project, stdio: "pipe" });
  execFileSync("hugo", ["--quiet", "--source", hugo, "--destination", theirs]);
  assertAlike(join(ours, "site"), theirs);
});

function aSite(): string {
  const folder = aFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
