import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, test } from "node:test";
import { bundle } from "../../src/build/bundle.ts";
import { usualLanguage } from "../../src/language/language.ts";
import { aFolder, project } from "../support/site.ts";

const words = join(project, "src/language/words");
const scripts = [
  "src/browser/search/mountSearch.tsx",
  "src/browser/search/downloads/saveDownload.ts",
  "src/browser/share/main.ts",
  "src/browser/tables/main.ts",
];

/** A catalogue whose files for scripts are those of `en-GB`, changed. */
function aCatalogue(change: (source: string) => string): string {
  const folder = join(aFolder(), "zz");
  mkdirSync(join(folder, "browser"), { recursive: true });
  for (const file of readdirSync(join(words, "en-GB/browser")))
    writeFileSync(
      join(folder, "browser", file),
      change(readFileSync(join(words, "en-GB/browser", file), "utf8")),
    );
  return relative(words, folder);
}

const bundled = (script: string, catalogue: string) =>
  bundle(script, { language: { ...usualLanguage, catalogue } });

describe("A script in the browser", () => {
  test("has the words of the digest's catalogue, and no others", async () => {
    const german = aCatalogue((source) => source.replace('"Copy link"', '"Link kopieren"'));
    const share = await bundled("src/browser/share/main.ts", german);
    assert.match(share, /Link kopieren/);
    assert.doesNotMatch(share, /Copy link/);
  });

  test("has no sentences of its own", async () => {
    const empty = aCatalogue((source) =>
      [...source.matchAll(/^export const \w+/gm)].map(([start]) => `${start} = () => ({});`).join("\n"),
    );
    for (const script of scripts) {
      const sentences = (await bundled(script, empty)).match(/(["'`])[A-Z“][a-z]+ [a-z][^"'`$]*\1/g) ?? [];
      assert.deepEqual(
        sentences.filter((each) => !thrown.test(each)),
        [],
        script,
      );
    }
  });
});

/** The messages of errors, which only developers read. */
const thrown = /^.(The index|The details)/;
