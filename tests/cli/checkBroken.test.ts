import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { everyMistake } from "../content/broken/everyMistake.ts";
import type { Mistake } from "../content/broken/mistake.ts";
import { aDigest, type Files } from "../support/digest.ts";
import { aGenerator } from "../support/generator.ts";
import { aDrawing } from "../support/pictures.ts";
import { filesIn, runCommand } from "../support/site.ts";

const flood = "content/items/flood.md";
const picture = "content/images/river.svg";

/** The mistakes that one item makes by itself, and the item's name in a digest that has them all. */
const inItems = Object.values(everyMistake)
  .flat()
  .filter(
    ({ mistake, files, arrange, says }) =>
      !arrange &&
      // The check says more of these.
      !mistake.includes("typographic quotation marks") &&
      says.startsWith(`${flood}:`) &&
      Object.keys(files).every((file) => file === flood || file === picture) &&
      !/related to itself|picture `river\.svg`|image `river\.svg` is not in|is in the future/.test(says),
  )
  .map((each, index) => ({ ...each, name: `flood-${index}` }));

/** Items that make one mistake each, in one digest. A link to a heading, or beside the item, is told by the item's own address. */
const together: Files = {
  [picture]: aDrawing,
  ...Object.fromEntries(inItems.map(({ files, name }) => [`content/items/${name}.md`, files[flood] ?? ""])),
};
const saidTogether = inItems.map(({ says, name }) => says.replace(flood, `content/items/${name}.md`));

describe("A digest with every mistake that an item can make", () => {
  const root = aDigest(together);

  test("gets a report of each of them from npm run check, and of no other", async () => {
    assert.ok(inItems.length >= 200, `${inItems.length} mistakes`);
    const { exitCode, output } = await runCommand("check", ["--root", root]);
    const lines = new Set(output.split("\n"));
    assert.deepEqual(
      saidTogether.filter((line) => !lines.has(line)),
      [],
    );
    assert.deepEqual(
      [...lines].filter((line) => line.includes(": error: ")).sort(),
      saidTogether.filter((line) => line.includes(": error: ")).sort(),
    );
    assert.equal(exitCode, 1);
    assertNoStack(output);
  });

  test("is not built, and leaves nothing unfinished", async () => {
    const generator = aGenerator();
    const site = join(root, "site");
    const words = ["--root", root, "--output", site];
    const { exitCode, output } = await runCommand("build", words, { generator });
    assert.equal(exitCode, 1);
    assert.match(output, /^Nothing was built\. Fix the errors first\.$/m);
    assertNoStack(output);
    assert.deepEqual(
      readdirSync(root).filter((name) => name !== "content" && name !== "_data"),
      [],
    );
    const kept = existsSync(join(generator, ".cache")) ? filesIn(join(generator, ".cache")) : [];
    assert.deepEqual(
      kept.filter((file) => /\.\d+(\/|$)/.test(file)),
      [],
    );
  });
});

describe("npm run check ends, and reports without a second problem,", {
  concurrency: 2,
}, () => {
  const whole: readonly Mistake[] = [
    ...everyMistake.oddFiles,
    ...everyMistake.encodings,
    ...everyMistake.yaml,
  ];
  for (const name of [
    "a pipe in the place of site.yaml",
    "a pipe in the place of series.yaml",
    "a pipe among the items",
    "a pipe among the pictures",
    "a link to a device without end in the place of site.yaml",
    "a link to itself in the place of series.yaml",
    "a link to the folder around among the items",
    "a file in the place of the registers",
    "a file in the place of the content",
    "no registers",
    "an item of 50 MB",
    "a register of 50 MB",
    "a megabyte and more",
    "nesting without end",
    "names that stand for each other a billion times",
  ])
    test(name, async () => {
      const { files, arrange, says } = whole.find(({ mistake }) => mistake === name) ?? assert.fail(name);
      const root = aDigest(files);
      arrange?.(root);
      const { exitCode, output } = await runCommand("check", ["--root", root]);
      assert.equal(exitCode, 1, output);
      assert.equal(output.split("\n")[0], says);
      assert.match(output, /\n1 error and 0 warnings in 1 file\.\n$/);
    });
});

function assertNoStack(output: string): void {
  assert.doesNotMatch(output, /^\s+at .+:\d+:\d+\)?$|node:internal/m);
}
