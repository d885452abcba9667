import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, describe, test } from "node:test";
import { markerName, writeMarker } from "../../src/files/ownFolder.ts";
import { ForeignFolderError, swapFolder } from "../../src/files/swapFolder.ts";

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

  test("appears when it is complete", async () => {
    await swapFolder(output, writes("new"));
    assert.equal(page(), "new");
  });

  test("replaces the previous one: none of its files stay", async () => {
    await swapFolder(output, async (to) => writeFileSync(join(to, "old.html"), "old"));
    await swapFolder(output, writes("new"));
    assert.deepEqual(readdirSync(output), [markerName, "index.html"]);
  });

  test("is not visible while it is written", async () => {
    await swapFolder(output, writes("old"));
    await swapFolder(output, async (to) => {
      await writes("new")(to);
      assert.equal(page(), "old");
    });
  });

  test("that fails leaves the previous one unchanged, and nothing else", async () => {
    await swapFolder(output, writes("old"));
    await assert.rejects(swapFolder(output, failsAfter("new")), { message: "Out of ink." });
    assert.equal(page(), "old");
    assert.deepEqual(readdirSync(folder), ["_site"]);
  });

  test("that fails leaves nothing if there was no previous one", async () => {
    await assert.rejects(swapFolder(output, failsAfter("new")));
    assert.deepEqual(readdirSync(folder), []);
  });

  test("that was killed between the two renames is restored, even if the next build fails", async () => {
    await swapFolder(output, writes("old"));
    renameSync(output, `${output}.last`);
    await assert.rejects(swapFolder(output, failsAfter("new")));
    assert.equal(page(), "old");
  });

  test("that was killed while it was written or removed is deleted by the next build", async () => {
    for (const left of ["next.99999999", "waste.99999999", `next.${process.pid}`, "last"]) {
      mkdirSync(`${output}.${left}/items/rain`, { recursive: true });
      writeMarker(`${output}.${left}`);
    }
    mkdirSync(`${output}.next.99999998`);
    await swapFolder(output, writes("old"));
    await swapFolder(output, writes("new"));
    assert.deepEqual(readdirSync(folder), ["_site"]);
  });

  test("that another build is writing is not touched", async () => {
    mkdirSync(`${output}.next.${process.ppid}`);
    await swapFolder(output, writes("new"));
    assert.deepEqual(readdirSync(folder), ["_site", `_site.next.${process.ppid}`]);
  });

  test("does not touch other files beside it with similar names", async () => {
    const others = ["_site.next.99999999", "_site.waste.99999999", "_site.next.2021-11", "_site.last"];
    for (const name of others) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "thesis.txt"), "Years of work.");
    }
    await swapFolder(output, writes("new"));
    assert.deepEqual(readdirSync(folder), ["_site", ...others].sort());
    for (const name of others) assert.ok(existsSync(join(folder, name, "thesis.txt")));
  });

  test("does not replace files of others that appeared during the build", async () => {
    const writing = swapFolder(output, async (to) => {
      await writes("new")(to);
      mkdirSync(output);
      writeFileSync(join(output, "thesis.txt"), "Years of work.");
    });
    await assert.rejects(writing, ForeignFolderError);
    assert.deepEqual([readdirSync(folder), readdirSync(output)], [["_site"], ["thesis.txt"]]);
  });

  test("that is a symbolic link fills the target of the link", async () => {
    const target = join(folder, "target");
    mkdirSync(target);
    symlinkSync(target, output);
    await swapFolder(output, async (to) => writeFileSync(join(to, "old.html"), "old"));
    await swapFolder(output, writes("new"));
    assert.deepEqual(
      readdirSync(folder, { withFileTypes: true }).map((entry) => entry.isSymbolicLink()),
      [true, false],
    );
    assert.deepEqual(readdirSync(target), [markerName, "index.html"]);
  });

  test("that fails or is killed does not change the folder that it should fill, even an empty one", async () => {
    const target = join(folder, "target");
    mkdirSync(target);
    symlinkSync(target, output);
    await assert.rejects(swapFolder(output, failsAfter("new")), { message: "Out of ink." });
    assert.deepEqual(readdirSync(target), [markerName]);
    mkdirSync(join(target, ".standfirst.next.99999999/items"), { recursive: true });
    writeMarker(join(target, ".standfirst.next.99999999"));
    await swapFolder(output, writes("new"));
    assert.deepEqual(readdirSync(target), [markerName, "index.html"]);
  });
});
