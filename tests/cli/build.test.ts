import assert from "node:assert/strict";
import { cpSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { differences, fingerprints } from "../build/fingerprints.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { aFolder, buildSite, filesIn, goodSite, runCommand } from "../support/site.ts";

const now = "2021-11-12T07:00Z";

describe("The same input and clock", () => {
  test("give the same bytes, and the same pages without the search", async () => {
    const [one, other] = [await goodSite({ now }), await goodSite({ now })];
    assert.ok(filesIn(one).length > 300);
    assert.deepEqual(differences(one, other), []);
    const pagesAlone = await goodSite({ now, words: ["--no-search"] });
    const ofTheIndex = /^(pagefind|search)\//;
    assert.deepEqual(
      differences(one, pagesAlone).filter((file) => !ofTheIndex.test(file)),
      [],
    );
  });

  test("give the same bytes in any time zone and locale", async () => {
    const root = aDigest({ "content/items/today.md": anItem({ date: "2021-11-12" }) });
    const words = ["--root", root, "--now", "2021-11-12", "--no-search"];
    const folders = await Promise.all(
      ["Pacific/Kiritimati", "Pacific/Honolulu"].map(async (zone) => {
        const folder = join(aFolder(), "site");
        await runCommand("build", [...words, "--output", folder], { env: { TZ: zone, LANG: "tr_TR.UTF-8" } });
        return folder;
      }),
    );
    const [east = "", west = ""] = folders;
    assert.ok(filesIn(west).includes("items/today/index.html"));
    assert.deepEqual(differences(east, west), []);
  });
});

describe("A build that fails", () => {
  test("leaves the last good output unchanged, prints what check prints, and exits with 1", async () => {
    const root = aDigest({ "content/items/rain.md": anItem() });
    const folder = await goodSite({ root, words: ["--no-search"] });
    const before = fingerprints(folder);
    writeFiles(root, { "content/items/rain.md": anItem({ topics: ["watr"] }) });

    const build = await buildSite({ root, folder });
    const check = await runCommand("check", ["--root", root]);

    assert.equal(build.exitCode, 1);
    assert.equal(build.output, `${check.output}Nothing was built. Fix the errors first.\n`);
    assert.match(
      check.output,
      /^content\/items\/rain\.md:6:5: error: `watr` is not a topic\. Did you mean `water`\?/,
    );
    assert.deepEqual(fingerprints(folder), before);
    assert.deepEqual(readdirSync(dirname(folder)), ["site"]);
  });

  test("writes no output if there was none", async () => {
    const root = aDigest({ "content/items/rain.md": "---\nheadline: [\n---\n" });
    const { exitCode, folder } = await buildSite({ root });
    assert.equal(exitCode, 1);
    assert.deepEqual(readdirSync(dirname(folder)), []);
  });

  test("succeeds with warnings only, and counts them in one line", async () => {
    const root = aDigest({ "content/items/rain.md": anItem({}, "#### Too deep") });
    const { exitCode, output } = await buildSite({ root, words: ["--no-search"] });
    assert.equal(exitCode, 0);
    assert.match(output, /^0 errors and 1 warning in 1 file\. Run `npm run check` to see every warning\.$/m);
    assert.doesNotMatch(output, /rain\.md/);
  });

  test("lists only the errors if there are warnings too", async () => {
    const root = aDigest({
      "content/items/rain.md": anItem({ topics: ["watr"] }),
      "content/items/snow.md": anItem({}, "#### Too deep"),
    });
    const { exitCode, output } = await buildSite({ root });
    assert.equal(exitCode, 1);
    assert.equal(
      output,
      [
        "content/items/rain.md:6:5: error: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
        "1 error and 1 warning in 2 files. Run `npm run check` to see every warning.",
        "Nothing was built. Fix the errors first.\n",
      ].join("\n"),
    );
  });
});

describe("A build that is killed", async () => {
  const oldRoot = aDigest({ "content/items/rain.md": anItem({ headline: "The old headline" }) });
  const newRoot = aDigest({ "content/items/rain.md": anItem({ headline: "The new headline" }) });
  const [oldSite, newSite] = [await goodSite({ root: oldRoot, now }), await goodSite({ root: newRoot, now })];

  for (const stage of ["read", "assets", "pages", "search"])
    test(`after “${stage}” leaves the last good output complete, and the next build is right`, async () => {
      const folder = join(aFolder(), "site");
      cpSync(oldSite, folder, { recursive: true });

      const killed = await runCommand("build", ["--root", newRoot, "--output", folder, "--now", now], {
        watch: (output, kill) => new RegExp(`^ {2}${stage} `, "m").test(output) && kill(),
      });
      assert.equal(killed.exitCode, null, killed.output);
      const whole = [oldSite, newSite].filter((site) => differences(site, folder).length === 0);
      assert.equal(whole.length, 1);

      await goodSite({ root: newRoot, now, folder });
      assert.deepEqual(differences(newSite, folder), []);
      assert.deepEqual(readdirSync(dirname(folder)), ["site"], "nothing is left beside the output");
    });

  for (const [moment, left] of [
    ["between taking the old output away and putting the new one there", ["site.last"]],
    ["before the old output is removed", ["site.last", "site"]],
  ] as const)
    test(`${moment} does no harm, and the next build is right`, async () => {
      const beside = aFolder();
      for (const name of left) cpSync(oldSite, join(beside, name), { recursive: true });
      const folder = await goodSite({ root: newRoot, now, folder: join(beside, "site") });
      assert.deepEqual(differences(newSite, folder), []);
      assert.deepEqual(readdirSync(beside), ["site"]);
    });
});
