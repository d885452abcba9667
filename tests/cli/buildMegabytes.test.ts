import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { aDigest, anItem } from "../support/digest.ts";
import { filled, units } from "../support/megabytes.ts";
import { aFolder, buildSite, commandLine } from "../support/site.ts";

/* As in the test of the check: that each command ends within the time limit of the test runner is what matters. */

const made = Object.values(units);
const root = aDigest(
  Object.fromEntries(
    made.map((unit, at) => [
      `content/items/item-${at}.md`,
      anItem({ headline: `Item ${at}` }, `Rain.\n\n${filled(unit, 990_000)}`),
    ]),
  ),
);

test("items of a megabyte of anything are built, with their search index", async () => {
  const { exitCode, output, folder } = await buildSite({ root, now: "2021-11-15" });
  assert.equal(exitCode, 0, output.slice(-2000));
  for (const at of made.keys())
    assert.ok(existsSync(join(folder, `items/item-${at}/index.html`)), `item-${at}`);
  const { months } = JSON.parse(readFileSync(join(folder, "search/documents.json"), "utf8"));
  assert.deepEqual(months, [["2021-11", made.length]]);
});

test("they are exported, one line each", () => {
  const words = [...commandLine("export"), "--root", root, "--now", "2021-11-15"];
  const { stdout, status } = spawnSync(process.execPath, words, { maxBuffer: 200_000_000, encoding: "utf8" });
  assert.equal(status, 0);
  assert.equal(stdout.trimEnd().split("\n").length, made.length);
});

test("they become an email that is short enough", () => {
  const folder = aFolder();
  const words = ["--root", root, "--output", folder, "--now", "2021-11-15"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...commandLine("email"), ...words], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^24 items: [\d.]+ kB of HTML/m);
});
