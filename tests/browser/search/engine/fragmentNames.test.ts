import assert from "node:assert/strict";
import { test } from "node:test";
import {
  fragmentNames,
  NAMES_PER_FILE,
  NEWEST,
} from "../../../../src/browser/search/engine/fragmentNames.ts";
import { fragmentFiles, indexListOf } from "../../../../src/outputs/search/indexList.ts";
import type { IndexContents } from "../../../../src/pagefind-incremental/index.ts";

const older = NAMES_PER_FILE + 7;
const documents = Array.from({ length: NEWEST + older }, (_, page) => ({
  fragment: `en_${page}`,
  words: page,
}));
const contents: IndexContents = { documents, chunks: [["", "en_1"]] };

/** The names of fragments as the search page loads them, and the files that it has loaded. */
function opened(index: string) {
  const asked: number[] = [];
  const { newestFragments: newest, lengths } = indexListOf(contents);
  const files = fragmentFiles(contents, "hash");
  const nameOf = fragmentNames({ index, documents: lengths.length, newest }, async (file) => {
    asked.push(file);
    return files[file] ?? assert.fail();
  });
  return { nameOf, asked };
}

test("every document has its name, and those of the newest need no file", async () => {
  const { nameOf, asked } = opened("hash");
  for (const page of [older, older + NEWEST - 1]) assert.equal(await nameOf(page), `en_${page}`);
  assert.deepEqual(asked, []);
  for (const page of [0, 1, NAMES_PER_FILE - 1, NAMES_PER_FILE, older - 1])
    assert.equal(await nameOf(page), `en_${page}`);
  assert.deepEqual(asked, [0, 1]);
});

test("names of another build are refused", async () => {
  await assert.rejects(opened("newer").nameOf(0), { message: "The index is being replaced by a newer one." });
});

test("a small archive has all names in its list", () => {
  const small = { ...contents, documents: documents.slice(0, 3) };
  assert.deepEqual(indexListOf(small).newestFragments, ["en_0", "en_1", "en_2"]);
  assert.deepEqual(fragmentFiles(small, "hash"), []);
});
