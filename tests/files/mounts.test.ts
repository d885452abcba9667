import assert from "node:assert/strict";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { firstSite, now, twoVersions, write } from "../build/digestVersions.ts";
import { differences } from "../build/fingerprints.ts";
import { aDigest } from "../support/digest.ts";
import { aDisk, noDisks, showAt } from "../support/disk.ts";
import { aGenerator } from "../support/generator.ts";
import { aFolder, buildSite, goodSite } from "../support/site.ts";

const skip = noDisks();
const [old, edited] = twoVersions({ items: 3 });
const generator = aGenerator();

/** Builds both versions into a folder, and makes sure that what `seen` shows is the second. */
async function assertSeen(folder: string, seen: string, between = () => {}): Promise<void> {
  const root = aDigest(old);
  await goodSite({ root, folder, generator, now });
  between();
  write(edited, root);
  await goodSite({ root, folder, generator, now });
  assert.deepEqual(differences(await firstSite(edited), seen), []);
}

describe("A site is built into", () => {
  test("a mount point, on the disk that is mounted there", { skip }, async () => {
    const { folder } = aDisk(16);
    mkdirSync(join(folder, "lost+found"));
    await assertSeen(folder, folder);
    assert.ok(readdirSync(folder).includes("lost+found"));
  });

  test("a folder that is also mounted elsewhere, and is seen there", { skip }, async () => {
    const [folder, elsewhere] = [join(aFolder(), "the site"), aFolder()];
    let hide = () => {};
    const show = () => {
      hide = showAt(folder, elsewhere);
    };
    await assertSeen(folder, elsewhere, show).finally(() => hide());
  });

  test("the target of a symbolic link, and the link stays", async () => {
    const [target, link] = [aFolder(), join(aFolder(), "link")];
    symlinkSync(target, link);
    await assertSeen(link, target);
  });
});

test("a build does not empty a disk that is mounted within its output", { skip }, async () => {
  const folder = join(aFolder(), "site");
  await goodSite({ root: aDigest(old), folder, generator, now });
  const uploads = join(folder, "uploads");
  mkdirSync(uploads);
  const disk = aDisk(1);
  writeFileSync(join(disk.folder, "thesis.txt"), "Years of work.");
  const hide = showAt(disk.folder, uploads);
  const build = buildSite({ root: aDigest(old), folder, generator, now });
  const { exitCode, output } = await build.finally(hide);
  assert.equal(exitCode, 2);
  assert.ok(
    output.includes(
      `--output ${folder} has ${uploads} mounted in it, which would be emptied. Give another folder.\n`,
    ),
    output,
  );
  assert.deepEqual(readdirSync(disk.folder), ["thesis.txt"]);
});
