import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { codeVersion } from "../../src/cache/codeVersion.ts";
import { project } from "../support/site.ts";

/** The code that makes the entries of a cache, and the folders whose code its version stands for. */
const caches: readonly (readonly [name: string, entry: string, folders: readonly string[]])[] = [
  ["items", "src/content/itemCache/itemReaders.ts", ["src/content"]],
  ["lint results", "src/lint/lint.ts", ["src/content", "src/digest", "src/lint"]],
];
/** They read, store and remember, and have no part in what an entry says. */
const storage = ["src/files", "src/cache"];

for (const [name, entry, folders] of caches)
  test(`the version of cached ${name} stands for all code that makes them`, () => {
    const others = [...importedFrom(entry)].filter(
      (file) => ![...folders, ...storage].some((folder) => file.startsWith(`${folder}/`)),
    );
    assert.deepEqual(others, []);
  });

test("a version depends on the places that it stands for", () => {
  assert.equal(codeVersion("src/cache"), codeVersion("src/cache"));
  assert.notEqual(codeVersion("src/cache"), codeVersion("src/cache", "src/files/hash.ts"));
});

/** A file and all files of the project that run with it. */
function importedFrom(entry: string): Set<string> {
  const found = new Set([entry]);
  for (const file of found)
    for (const [, path = ""] of readFileSync(join(project, file), "utf8").matchAll(
      /^(?:im|ex)port (?!type )[^;]*?from "(\.[^"]+)"/gm,
    ))
      found.add(join(dirname(file), path));
  return found;
}
