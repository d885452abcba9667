import assert from "node:assert/strict";
import { readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { pretendCores } from "../support/cores.ts";
import { aDigest, type Files } from "../support/digest.ts";
import { aDisk, type Disk, noDisks } from "../support/disk.ts";
import { aGenerator } from "../support/generator.ts";
import { aFolder, buildSite, goodSite } from "../support/site.ts";
import { broad, firstSite, now, twoVersions, write } from "./digestVersions.ts";
import { differences, fingerprints } from "./fingerprints.ts";

pretendCores(3);
const skip = noDisks();
const full =
  /^The disk is full(: \S+ could not be written)?\. Nothing was changed\. Free some space, and try again\.$/;
const noHistory =
  "No changes of items are shown: the digest is in no git repository, or git is not installed.";
const [old, edited] = twoVersions({ items: 3 });

describe("A build on a full disk fails with one line, and leaves the last site unchanged", { skip }, () => {
  for (const [what, version, free] of [
    ["nothing can be written", edited, 0],
    ["the site's assets don't fit", edited, 150],
    ["its pages or its search don't fit", edited, 400],
    ["pages don't fit that several processes make", twoVersions(broad)[1], 3000],
  ] as const)
    test(`if ${what}`, async () => {
      const disk = aDisk(16);
      const setup = await aSetup({ folder: join(disk.folder, "site") });
      disk.fill(free);
      await assertUntouched(setup, version, full);
      assert.deepEqual(readdirSync(disk.folder), ["filler", "site"]);
    });

  for (const free of [0, 4, 12])
    test(`if there are ${free} kB for the cache, and the next build with more room is right`, async () => {
      const { disk, ...setup } = await aSetupWithCache();
      disk.fill(free);
      await assertUntouched(setup, edited, full);
      assert.deepEqual(readdirSync(dirname(setup.folder)), ["site"]);
      disk.makeRoom();
      await goodSite(setup);
      assert.deepEqual(differences(setup.folder, await firstSite(edited)), []);
    });
});

test("a build that can't write its cache says so in one line", { skip }, async () => {
  const { disk, ...setup } = await aSetupWithCache();
  disk.forbidWriting();
  const line = /^\S+\/\.cache\/\S+ is on a disk that can't be written to\. Choose another place\.$/;
  await assertUntouched(setup, edited, line);
});

interface Setup {
  readonly root: string;
  readonly folder: string;
  readonly generator: string;
  readonly now: string;
}

/** The old version with its site. */
async function aSetup({ folder = join(aFolder(), "site"), generator = aGenerator() }): Promise<Setup> {
  const setup = { root: aDigest(old), folder, generator, now };
  await goodSite(setup);
  return setup;
}

/** What is kept between builds lies on a disk of its own. */
async function aSetupWithCache(): Promise<Setup & { readonly disk: Disk }> {
  const [disk, generator] = [aDisk(8), aGenerator()];
  symlinkSync(disk.folder, join(generator, ".cache"));
  return { disk, ...(await aSetup({ generator })) };
}

async function assertUntouched(setup: Setup, version: Files, line: RegExp): Promise<void> {
  const before = fingerprints(setup.folder);
  write(version, setup.root);
  const { exitCode, output } = await buildSite(setup);
  assert.equal(exitCode, 1, output);
  const [last = "", ...stages] = output.trimEnd().split("\n").reverse();
  assert.match(last, line, output);
  assert.deepEqual(
    stages.filter((each) => each !== noHistory && !/^ {2}\w+ +\d/.test(each)),
    [],
  );
  assert.deepEqual(fingerprints(setup.folder), before);
}
