import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readFonts } from "../../../src/content/fonts/readFonts.ts";
import { readContent } from "../../../src/content/readContent.ts";
import { emptyYaml } from "../../../src/content/yaml/yamlText.ts";
import { libraryFolder } from "../../../src/folders.ts";
import { aDigest } from "../../support/digest.ts";
import { problemsOf } from "../problems.ts";

const naskh = "@fontsource-variable/noto-naskh-arabic";
const woff2 = readFileSync(join(libraryFolder(naskh), "files/noto-naskh-arabic-latin-wght-normal.woff2"));
const siteWith = (...lines: string[]) => ({
  "_data/site.yaml": ["title: Homes", "url: https://homes.example/", ...lines, ""].join("\n"),
  "content/fonts/homes.woff2": woff2,
  "content/fonts/homes.woff": "wOFF",
});
const fontsOf = (...lines: string[]) => readContent(aDigest(siteWith(...lines))).content.fonts;

describe("The fonts of a digest", () => {
  test("are packages, files, or the system's", () => {
    const lines = ["fonts:", `  text: "${naskh}"`, "  headings: homes.woff2", "  sans: system"];
    assert.deepEqual(problemsOf(siteWith(...lines)), []);
    const { text, headings, sans } = fontsOf(...lines);
    assert.ok(text?.kind === "files");
    assert.deepEqual(
      text.files.map(({ path, isItalic }) => [path, isItalic]),
      [
        ["files/noto-naskh-arabic-latin-wght-normal.woff2", false],
        ["files/noto-naskh-arabic-latin-ext-wght-normal.woff2", false],
      ],
    );
    assert.deepEqual(headings, {
      kind: "files",
      isSans: false,
      files: [{ package: undefined, path: "content/fonts/homes.woff2" }],
    });
    assert.deepEqual(sans, { kind: "system", isSans: true });
  });

  test("have the characters of the digest's language", () => {
    const { text } = fontsOf("language: ar", `fonts: { text: "${naskh}" }`);
    assert.ok(text?.kind === "files" && text.files.some(({ path }) => path.includes("-arabic-arabic-")));
  });

  test("must be installed, and be fonts", () => {
    const lines = ["fonts:", '  text: "@fontsource/nowhere"', "  sans: luxon"];
    assert.deepEqual(problemsOf(siteWith(...lines)), [
      "_data/site.yaml:4:9: error: There is no package `@fontsource/nowhere` in node_modules. Install it with `npm install @fontsource/nowhere`, or write `system`.",
      "_data/site.yaml:5:9: error: The package `luxon` has no fonts that Standfirst can read. Use a package of Fontsource: `@fontsource-variable/…` or `@fontsource/…`.",
    ]);
  });

  test("must be WOFF2 files that exist", () => {
    assert.deepEqual(problemsOf(siteWith("fonts: { text: [house.woff2, homes.woff] }")), [
      "_data/site.yaml:3:16: error: The font `homes.woff` is not WOFF2. Convert it to WOFF2, which all browsers read.",
      "_data/site.yaml:3:16: error: There is no font `house.woff2`. Did you mean `homes.woff2`? Fonts are in content/fonts/.",
    ]);
  });

  test("are nothing else", () => {
    assert.deepEqual(problemsOf(siteWith("fonts: { text: { package: x } }")), [
      '_data/site.yaml:3:16: error: `fonts.text` is `{"package":"x"}`, but must be `system`, the name of a font package, or a list of files in content/fonts/. What to write: The font of text and, unless they have their own, of headlines. By default Newsreader.',
    ]);
  });

  test("are the standard ones if there are none", () => {
    const nothing = { file: "_data/site.yaml", yaml: () => emptyYaml };
    assert.deepEqual(
      readFonts({ title: "", url: "" } as never, nothing, "/", () => {}),
      {},
    );
  });
});
