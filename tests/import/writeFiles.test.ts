import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeFiles } from "../../src/import/write/writeFiles.ts";
import { aFolder, filesIn } from "../support/site.ts";

test("if one file of an import can't be written, none is", () => {
  const root = aFolder();
  mkdirSync(join(root, "content/items/2021/snow.md/folder"), { recursive: true });
  writeFileSync(join(root, "report.md"), "old");
  const files = new Map([
    ["content/issues/2021-W01.md", "new"],
    ["report.md", "new"],
    ["content/items/2021/snow.md", "new"],
  ]);
  assert.throws(() => writeFiles(root, files), /EISDIR|ENOTEMPTY|EEXIST/);
  assert.deepEqual(filesIn(root), ["report.md"]);
  assert.equal(readFileSync(join(root, "report.md"), "utf8"), "old");
});
