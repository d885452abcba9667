import assert from "node:assert/strict";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { aDisk, noDisks } from "../support/disk.ts";
import { aGenerator } from "../support/generator.ts";
import { aFolder, runCommand } from "../support/site.ts";

const rain = "content/items/rain.md";

/** A copy of the generator whose cache may not be written to, once `forbid` was called. */
function aReadOnlyGenerator() {
  const [disk, generator, tmp] = [aDisk(8), aGenerator(), aFolder()];
  mkdirSync(join(disk.folder, "cache"));
  symlinkSync(join(disk.folder, "cache"), join(generator, ".cache"));
  const run = (name: "build" | "check", ...words: string[]) =>
    runCommand(name, words, { generator, env: { TMPDIR: tmp } });
  return { run, tmp, forbid: disk.forbidWriting };
}

describe("If the cache can't be written,", { skip: noDisks() }, () => {
  for (const [what, before] of [
    ["a check says what it would say otherwise", 0],
    ["so does a check with an existing cache", 1],
  ] as const)
    test(what, async () => {
      const root = aDigest({ [rain]: anItem() });
      const { run, tmp, forbid } = aReadOnlyGenerator();
      if (before > 0) await run("check", "--root", root);
      forbid();
      const good = await run("check", "--root", root);
      assert.deepEqual(good, { exitCode: 0, output: "No problems.\n" });
      writeFiles(root, { [rain]: anItem({ topics: ["watr"] }), "content/items/snow.md": anItem() });
      const wrong = await run("check", "--root", root);
      assert.deepEqual(wrong, {
        exitCode: 1,
        output: `${rain}:6:5: error: \`watr\` is not a topic. Did you mean \`water\`? Topics are listed in _data/topics.yaml.\n1 error and 0 warnings in 1 file.\n`,
      });
      assert.deepEqual(
        readdirSync(tmp).filter((name) => name.startsWith("standfirst-")),
        [],
      );
    });

  test("a build says so", async () => {
    const root = aDigest({ [rain]: anItem() });
    const { run, forbid } = aReadOnlyGenerator();
    forbid();
    const { exitCode, output } = await run("build", "--root", root, "--output", join(root, "_site"));
    assert.equal(exitCode, 1);
    assert.match(
      output,
      /^(\S+\/\.cache)\/search can't be written\. Change the permissions of \1, or move it to a disk that can be written to\.$/m,
    );
  });
});
