import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { broad, firstSite, now, theEditions, write } from "../site/editions.ts";
import { pretendCores } from "../support/cores.ts";
import { aDigest, type Files } from "../support/digest.ts";
import { aFreePort } from "../support/freePort.ts";
import { aGenerator } from "../support/generator.ts";
import { startPreview } from "../support/preview.ts";
import { aFolder, goodSite, type Run, runCommand } from "../support/site.ts";
import { differences, fingerprints } from "./fingerprints.ts";

const [old, edited] = theEditions({ items: 3 });
const [oldSite, newSite] = await Promise.all([firstSite(old), firstSite(edited)]);
// It outlives the preview, which ends with its test.
const previewed = aDesk(old);

describe("Builds at the same time", () => {
  test("of one site: the build that started last, after an edit, wins", async () => {
    const desk = aDesk(old);
    let last: Promise<Run> | undefined;
    const first = await build(desk, () => {
      write(edited, desk.root);
      last = build(desk);
    });
    assert.deepEqual([first.exitCode, (await last)?.exitCode], [0, 0], first.output);
    assertIs(desk, newSite);
  });

  test("of one site, four of them, all succeed", async () => {
    const desk = aDesk(old);
    const runs = await Promise.all([build(desk), build(desk), build(desk), build(desk)]);
    const output = runs.map((run) => run.output).join("");
    assert.ok(
      runs.every(({ exitCode }) => exitCode === 0),
      output,
    );
    assert.match(output, /^Another build is writing to \S+\/site\. Waiting for it to finish\.$/m);
    assertIs(desk, oldSite);
  });

  test("of one digest into two outputs are consistent, and so are the next builds", async () => {
    const desk = aDesk(old);
    const beside = { ...desk, folder: join(aFolder(), "site") };
    let other: Promise<Run> | undefined;
    const run = await build(desk, () => {
      write(edited, desk.root);
      other = build(beside);
    });
    assert.deepEqual([run.exitCode, (await other)?.exitCode], [0, 0], run.output);
    assertIs(desk, oldSite);
    assertIs(beside, newSite);
    await goodSite(desk);
    assertIs(desk, newSite);
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
  const [first, another] = theEditions(broad);
  const desk = aDesk(first);
  await goodSite(desk);
  const before = fingerprints(desk.folder);
  write(another, desk.root);
  const { exitCode, output } = await build(desk, () => write(first, desk.root));
  if (exitCode === 0) {
    // The workers had loaded the content before it was edited.
    const unedited = aDesk(another);
    await goodSite(unedited);
    assertIs(desk, unedited.folder);
  } else {
    assert.match(output, /^The content changed while the site was being built\. Build again\.\n$/m);
    assert.deepEqual(fingerprints(desk.folder), before);
  }
  assert.deepEqual(readdirSync(dirname(desk.folder)), ["site"]);
});

interface Desk {
  readonly root: string;
  readonly folder: string;
  readonly generator: string;
  readonly now: string;
}

function aDesk(edition: Files): Desk {
  return { root: aDigest(edition), folder: join(aFolder(), "site"), generator: aGenerator(), now };
}

/** Builds, and calls `onceRead` when the content was read. */
function build({ root, folder, generator }: Desk, onceRead = () => {}): Promise<Run> {
  let isRead = false;
  const watch = (output: string) => {
    if (isRead || !/^ {2}read /m.test(output)) return;
    isRead = true;
    onceRead();
  };
  return runCommand("build", ["--root", root, "--output", folder, "--now", now], { watch, generator });
}

function assertIs({ folder }: Desk, site: string): void {
  assert.deepEqual(differences(site, folder), []);
  assert.deepEqual(readdirSync(dirname(folder)), ["site"], "nothing is left beside the output");
}
