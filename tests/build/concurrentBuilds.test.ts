import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { pretendCores } from "../support/cores.ts";
import { aDigest, type Files } from "../support/digest.ts";
import { aGenerator } from "../support/generator.ts";
import { startPreview } from "../support/preview.ts";
import { aFreePort } from "../support/servers/freePort.ts";
import { aFolder, goodSite, type Run, runCommand } from "../support/site.ts";
import { broad, firstSite, now, twoVersions, write } from "./digestVersions.ts";
import { differences, fingerprints } from "./fingerprints.ts";

const [old, edited] = twoVersions({ items: 3 });
const [oldSite, newSite] = await Promise.all([firstSite(old), firstSite(edited)]);
// It outlives the preview, which ends with its test.
const previewed = aSetup(old);

describe("Builds at the same time", () => {
  test("of one site: the build that started last, after an edit, wins", async () => {
    const setup = aSetup(old);
    let last: Promise<Run> | undefined;
    const first = await build(setup, () => {
      write(edited, setup.root);
      last = build(setup);
    });
    assert.deepEqual([first.exitCode, (await last)?.exitCode], [0, 0], first.output);
    assertIs(setup, newSite);
  });

  test("of one site, four of them, all succeed", async () => {
    const setup = aSetup(old);
    const runs = await Promise.all([build(setup), build(setup), build(setup), build(setup)]);
    const output = runs.map((run) => run.output).join("");
    assert.ok(
      runs.every(({ exitCode }) => exitCode === 0),
      output,
    );
    assert.match(output, /^Another build is writing to \S+\/site\. Waiting for it to finish\.$/m);
    assertIs(setup, oldSite);
  });

  test("of one digest into two outputs are consistent, and so are the next builds", async () => {
    const setup = aSetup(old);
    const beside = { ...setup, folder: join(aFolder(), "site") };
    let other: Promise<Run> | undefined;
    const run = await build(setup, () => {
      write(edited, setup.root);
      other = build(beside);
    });
    assert.deepEqual([run.exitCode, (await other)?.exitCode], [0, 0], run.output);
    assertIs(setup, oldSite);
    assertIs(beside, newSite);
    await goodSite(setup);
    assertIs(setup, newSite);
  });

  test("write the same site beside a preview as without one, and do not disturb the preview", async () => {
    const port = await aFreePort();
    const preview = await startPreview(previewed.root, port, previewed.generator);
    write(edited, previewed.root);
    await goodSite(previewed);
    assertIs(previewed, newSite);
    assert.equal((await fetch(`http://localhost:${port}/items/item-0/`)).status, 200);
    assert.ok(preview.isRunning(), preview.text());
  });
});

test("a build whose content is edited after its workers started has one version of it, or fails with one line", async () => {
  pretendCores(3);
  const [first, another] = twoVersions(broad);
  const setup = aSetup(first);
  await goodSite(setup);
  const before = fingerprints(setup.folder);
  write(another, setup.root);
  const { exitCode, output } = await build(setup, () => write(first, setup.root));
  if (exitCode === 0) {
    // The workers had loaded the content before it was edited.
    const unedited = aSetup(another);
    await goodSite(unedited);
    assertIs(setup, unedited.folder);
  } else {
    assert.match(output, /^The content changed while the site was being built\. Build again\.\n$/m);
    assert.deepEqual(fingerprints(setup.folder), before);
  }
  assert.deepEqual(readdirSync(dirname(setup.folder)), ["site"]);
});

interface Setup {
  readonly root: string;
  readonly folder: string;
  readonly generator: string;
  readonly now: string;
}

function aSetup(version: Files): Setup {
  return { root: aDigest(version), folder: join(aFolder(), "site"), generator: aGenerator(), now };
}

/** Builds, and calls `onceRead` when the content was read. */
function build({ root, folder, generator }: Setup, onceRead = () => {}): Promise<Run> {
  let isRead = false;
  const watch = (output: string) => {
    if (isRead || !/^ {2}read /m.test(output)) return;
    isRead = true;
    onceRead();
  };
  return runCommand("build", ["--root", root, "--output", folder, "--now", now], { watch, generator });
}

function assertIs({ folder }: Setup, site: string): void {
  assert.deepEqual(differences(site, folder), []);
  assert.deepEqual(readdirSync(dirname(folder)), ["site"], "nothing is left beside the output");
}
