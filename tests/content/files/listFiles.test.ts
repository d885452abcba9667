import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { listFiles } from "../../../src/content/files/listFiles.ts";
import { type Problem, reportTo } from "../../../src/content/problem.ts";
import { aDigest, anItem } from "../../support/digest.ts";

describe("The files below a folder", () => {
  test("are found in folders of any depth, sorted by name", () => {
    const root = aDigest({
      "content/items/b.md": "",
      "content/items/2021/11/a.md": "",
      "content/items/a.md": "",
    });
    assert.deepEqual(found(root).files, [
      "content/items/2021/11/a.md",
      "content/items/a.md",
      "content/items/b.md",
    ]);
  });

  test("are an empty list if the folder is missing", () => {
    assert.deepEqual(found(aDigest()), { files: [], problems: [] });
  });

  test("leave out hidden files and folders silently", () => {
    const root = aDigest({
      "content/items/.draft.md": anItem(),
      "content/items/.git/b.md": "",
      "content/items/.DS_Store": "",
    });
    assert.deepEqual(found(root), { files: [], problems: [] });
  });

  test("leave out files of other kinds with a warning", () => {
    const { files, problems } = found(aDigest({ "content/items/notes.txt": "Rain" }));
    assert.deepEqual(files, []);
    assert.deepEqual(
      problems.map(({ severity, file, message }) => [severity, file, message]),
      [
        [
          "warning",
          "content/items/notes.txt",
          "The file is ignored: only files that end in .md are read in content/items/.",
        ],
      ],
    );
  });
});

function found(root: string) {
  const problems: Problem[] = [];
  return { files: listFiles(root, "content/items", ".md", reportTo(problems)), problems };
}
