import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { aFolder, buildSite, filesIn, goodSite, runCommand } from "../support/site.ts";
import { differences, fingerprints } from "./fingerprints.ts";

const now = "2021-11-12T07:00Z";

describe("the same input and clock", () => {
  for (const words of [[], ["--no-search"]])
    test(`give the same bytes ${words.join(" ") || "with the search"}`, async () => {
      const [one, other] = [await goodSite({ now, words }), await goodSite({ now, words })];
      assert.ok(filesIn(one).length > 300);
      assert.deepEqual(differences(one, other), []);
    });

  test("give the same bytes wherever in the world the build runs", async () => {
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

describe("a build that fails", () => {
  test("leaves the last good output as it was, says what check says, and exits with 1", async () => {
    const root = aDigest({ "content/items/rain.md": anItem() });
    const folder = await goodSite({ root, words: ["--no-search"] });
    const before = fingerprints(folder);
    writeFiles(root, { "content/items/rain.md": anItem({ topics: ["watr"] }) });

    const build = await buildSite({ root, folder });
    const check = await runCommand("check", ["--root", root]);

    assert.equal(build.exitCode, 1);
    assert.equal(build.output, `${check.output}Nothing was built: mend the errors first.\n`);
    assert.match(
      check.output,
      /^content\/items\/rain\.md:6:5: error: `watr` is not a topic\. Did you mean `water`\?/,
    );
    assert.deepEqual(fingerprints(folder), before);
    assert.deepEqual(readdirSync(dirname(folder)), ["site"]);
  });

  test("makes no output where there was none", async () => {
    const root = aDigest({ "content/items/rain.md": "---\nheadline: [\n---\n" });
    const { exitCode, folder } = await buildSite({ root });
    assert.equal(exitCode, 1);
    assert.deepEqual(readdirSync(dirname(folder)), []);
  });

  test("shows a digest with warnings alone, and says them", async () => {
    const root = aDigest({ "content/items/rain.md": anItem({}, "#### Too deep") });
    const { exitCode, output } = await buildSite({ root, words: ["--no-search"] });
    assert.equal(exitCode, 0);
    assert.match(output, /rain\.md:8:1: warning: The first heading is of level 4: a level is skipped\./);
    assert.match(output, /0 errors and 1 warning in 1 file\./);
  });
});

describe("a build that is killed", () => {
  for (const stage of ["read", "assets", "pages", "search"])
    test(`after “${stage}” leaves the last good output whole, and the next build is right`, async () => {
      const root = aDigest({ "content/items/rain.md": anItem({ headline: "The old headline" }) });
      const folder = await goodSite({ root, now });
      const old = fingerprints(folder);
      writeFiles(root, { "content/items/rain.md": anItem({ headline: "The new headline" }) });
      const fresh = fingerprints(await goodSite({ root, now }));

      const killed = await runCommand("build", ["--root", root, "--output", folder, "--now", now], {
        watch: (output, kill) => new RegExp(`^ {2}${stage} `, "m").test(output) && kill(),
      });
      assert.equal(killed.exitCode, null, killed.output);
      const left = fingerprints(folder);
      assert.ok([old, fresh].some((whole) => isDeepStrictEqual(left, whole)));

      await goodSite({ root, now, folder });
      assert.deepEqual(fingerprints(folder), fresh);
      assert.deepEqual(readdirSync(dirname(folder)), ["site"], "nothing is left beside the output");
    });
});
