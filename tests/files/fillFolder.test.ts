import assert from "node:assert/strict";
import { mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fillFolder, inFillOrder } from "../../src/files/fillFolder.ts";
import { type Files, writeFiles } from "../support/digest.ts";
import { aDisk, noDisks } from "../support/disk.ts";
import { aFolder, filesIn } from "../support/site.ts";

/** Fills a folder that has some files with others, and gives it. */
function filled(before: Files, after: Files, arrange = (_folder: string) => {}): string {
  const [folder, next] = [aFolder(), join(aFolder(), "next")];
  writeFiles(folder, before);
  mkdirSync(next);
  writeFiles(next, after);
  arrange(folder);
  fillFolder(folder, next);
  return folder;
}

const contentsOf = (folder: string) =>
  Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));

describe("A folder that is filled", () => {
  test("has the new files, and no others", () => {
    const after = { "index.html": "new", "items/rain/index.html": "Rain", "feed.xml": "<feed/>" };
    const folder = filled({ "index.html": "old", "items/snow/index.html": "Snow", "a/b/c.txt": "" }, after);
    assert.deepEqual(contentsOf(folder), after);
    assert.throws(() => statSync(join(folder, "a")), { code: "ENOENT" });
  });

  test("keeps unchanged files, with their dates", () => {
    let before = 0;
    const folder = filled({ "index.html": "same" }, { "index.html": "same" }, (at) => {
      before = statSync(join(at, "index.html")).ino;
    });
    assert.equal(statSync(join(folder, "index.html")).ino, before);
  });

  test("may have files that become folders, and folders that become files", () => {
    const after = { "items/rain": "A file", "topics/water/index.html": "Water" };
    const folder = filled(
      { "items/rain/index.html": "Rain", "items/rain/a/b.html": "", topics: "A file" },
      after,
    );
    assert.deepEqual(contentsOf(folder), after);
  });

  test("is not written through symbolic links in it", () => {
    const elsewhere = aFolder();
    writeFiles(elsewhere, { "index.html": "Another's" });
    const after = { "items/index.html": "Items" };
    const folder = filled({}, after, (at) => symlinkSync(elsewhere, join(at, "items")));
    assert.deepEqual(contentsOf(folder), after);
    assert.deepEqual(contentsOf(elsewhere), { "index.html": "Another's" });
  });

  test("keeps the system's files at the root of a disk", () => {
    const folder = filled({ "lost+found/1": "" }, { "index.html": "new" });
    assert.deepEqual(contentsOf(folder), { "index.html": "new", "lost+found/1": "" });
  });

  test("may be on another disk than the new files", { skip: noDisks() }, () => {
    const [{ folder }, next] = [aDisk(1), aFolder()];
    const after = { "index.html": "new", "items/rain/index.html": "Rain" };
    writeFiles(folder, { "index.html": "old", "feed.xml": "old" });
    writeFiles(next, after);
    fillFolder(folder, next);
    assert.deepEqual(contentsOf(folder), after);
  });

  test("gets first what pages load, then pages, and of each, new files before changed ones", () => {
    const files = [
      "feed.xml",
      "index.html",
      "items/new/index.html",
      "search/names.json",
      "assets/style-1.css",
    ];
    assert.deepEqual(inFillOrder(files, new Set(["index.html", "feed.xml", "search/names.json"])), [
      "assets/style-1.css",
      "search/names.json",
      "items/new/index.html",
      "index.html",
      "feed.xml",
    ]);
  });
});
