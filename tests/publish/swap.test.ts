import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, describe, test } from "node:test";
import { swapIn } from "../../src/publish/swap.ts";

const folder = mkdtempSync(join(tmpdir(), "swap-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const output = join(folder, "_site");
const page = () => readFileSync(join(output, "index.html"), "utf8");
const writes = (text: string) => async (to: string) => writeFileSync(join(to, "index.html"), text);
const failsAfter = (text: string) => async (to: string) => {
  await writes(text)(to);
  throw new Error("Out of ink.");
};

describe("A build's output", () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  });

  test("is put in its place when it is whole", async () => {
    await swapIn(output, writes("new"));
    assert.equal(page(), "new");
  });

  test("takes the place of the last one whole: no file of that stays", async () => {
    await swapIn(output, async (to) => writeFileSync(join(to, "old.html"), "old"));
    await swapIn(output, writes("new"));
    assert.deepEqual(readdirSync(output), ["index.html"]);
  });

  test("is not seen while it is written", async () => {
    await swapIn(output, writes("old"));
    await swapIn(output, async (to) => {
      await writes("new")(to);
      assert.equal(page(), "old");
    });
  });

  test("that fails leaves the last one as it was, and nothing else", async () => {
    await swapIn(output, writes("old"));
    await assert.rejects(swapIn(output, failsAfter("new")), { message: "Out of ink." });
    assert.equal(page(), "old");
    assert.deepEqual(readdirSync(folder), ["_site"]);
  });

  test("that fails where there was none leaves none", async () => {
    await assert.rejects(swapIn(output, failsAfter("new")));
    assert.deepEqual(readdirSync(folder), []);
  });

  test("that was killed between moving the last one and the next is put back, also when the next build fails", async () => {
    await swapIn(output, writes("old"));
    renameSync(output, `${output}.last`);
    await assert.rejects(swapIn(output, failsAfter("new")));
    assert.equal(page(), "old");
  });

  test("that was killed while it was written, or while something was removed, leaves nothing behind the next", async () => {
    for (const left of ["next.99999999", "waste.99999999", `next.${process.pid}`])
      mkdirSync(`${output}.${left}/items/rain`, { recursive: true });
    await swapIn(output, writes("new"));
    assert.deepEqual(readdirSync(folder), ["_site"]);
  });

  test("that is written by another build is left alone", async () => {
    mkdirSync(`${output}.next.${process.ppid}`);
    await swapIn(output, writes("new"));
    assert.deepEqual(readdirSync(folder), ["_site", `_site.next.${process.ppid}`]);
  });
});
