import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { cacheCode, hashOfCode } from "../../src/cache/invalidation.ts";
import { project } from "../support/site.ts";

/** The files that make the entries of a cache, and the code that its version stands for. */
const caches: readonly (readonly [name: string, entry: string, code: readonly string[]])[] = [
  ["items", "src/content/itemCache/itemReaders.ts", cacheCode.items],
  ["lint results", "src/lint/lint.ts", cacheCode.lint],
  ...readdirSync(join(project, "src/lint/houseRules")).map(
    (rule) => [`the rule ${rule}`, `src/lint/houseRules/${rule}`, cacheCode.lint] as const,
  ),
  ...["search/mountSearch.tsx", "search/downloads/saveDownload.ts", "share/main.ts", "tables/main.ts"].map(
    (script) => [`the script ${script}`, `src/browser/${script}`, cacheCode.bundles] as const,
  ),
  ["pictures", "src/outputs/pictures/drawPng.ts", cacheCode.pictures],
  [
    "search documents",
    "src/outputs/search/document.ts",
    [...cacheCode.searchDocuments, ...cacheCode.searchIndex],
  ],
];
/** Reads, stores and remembers, and has no part in what an entry says. The digest's own code is counted on its own. */
const storage = ["src/files", "src/cache", "src/folders.ts", "src/ownCode.ts"];

for (const [name, entry, code] of caches)
  test(`the version of ${name} depends on all the code that makes them`, () => {
    const others = [...importedFrom(entry)].filter(
      (file) => ![...code, ...storage].some((place) => file === place || file.startsWith(`${place}/`)),
    );
    assert.deepEqual(others, []);
  });

test("a version depends on the folders that it is given", () => {
  assert.equal(hashOfCode(["src/cache"]), hashOfCode(["src/cache"]));
  assert.notEqual(hashOfCode(["src/cache"]), hashOfCode(["src/cache", "src/files/hash.ts"]));
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
