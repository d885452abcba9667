import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, test } from "node:test";
import { listFiles } from "../../src/content/files/listFiles.ts";
import type { Problem } from "../../src/content/problem.ts";
import { readContent } from "../../src/content/readContent.ts";
import { hashOf } from "../../src/files/hash.ts";
import { lintAllItems, lintProblems } from "../../src/lint/lintCache.ts";
import { forgeCache } from "../support/cache.ts";
import { aDigest, anItem, type Files, writeFiles } from "../support/digest.ts";
import { aFolder } from "../support/site.ts";

const [rain, snow, fog] = ["content/items/rain.md", "content/items/snow.md", "content/items/fog.md"] as const;
const asOnWindows = (text: string) => text.replaceAll("\n", "\r\n");
/** An item that breaks no rule, one that breaks a rule, and one that does and is not a valid item. */
const items = {
  [rain]: anItem(),
  [snow]: asOnWindows(anItem()),
  [fog]: asOnWindows("---\ntopics: [\n---\n"),
};

const found = (file: string): Problem => ({
  file,
  severity: "warning",
  line: 1,
  column: 1,
  field: "",
  value: "",
  message: "The file has line endings from Windows or old Macs.",
  hint: "Save it with LF line endings.",
  rule: "line-ends",
});

/** A digest that is linted, and the cache of the results. */
function aLinter(files: Files) {
  const [root, path] = [aDigest(files), join(aFolder(), "lint")];
  return {
    root,
    path,
    lint(version = "v") {
      const { style, registers } = readContent(root).content;
      const hashed = listFiles(root, "content/items", ".md", () => {}).map((file) => ({
        file,
        hash: hashOf(readFileSync(join(root, file))),
      }));
      return lintProblems(lintAllItems(root, hashed, { style, registers }, { path, name: "lint", version }));
    },
    /** Changes a cached message, so that a result that comes from the cache can be told from a new one. */
    forge() {
      forgeCache(path, (json) => json.replaceAll("The file has line", "It has line"));
    },
  };
}

const forged = (file: string): Problem => ({
  ...found(file),
  message: "It has line endings from Windows or old Macs.",
});

describe("Cached lint results", () => {
  test("are used again, even for files that are not valid items, and nothing is written", () => {
    const linter = aLinter(items);
    assert.deepEqual(linter.lint(), [found(fog), found(snow)]);
    linter.forge();
    const before = readFileSync(linter.path);
    assert.deepEqual(linter.lint(), [forged(fog), forged(snow)]);
    assert.deepEqual(readFileSync(linter.path), before);
  });

  test("are replaced if the file changes, and removed with it", () => {
    const linter = aLinter({ [rain]: items[rain], [snow]: items[snow] });
    linter.lint();
    linter.forge();
    writeFiles(linter.root, { [rain]: asOnWindows(anItem()) });
    assert.deepEqual(linter.lint(), [found(rain), forged(snow)]);
    writeFiles(linter.root, { [snow]: anItem() });
    assert.deepEqual(linter.lint(), [found(rain)]);
    assert.ok(!readFileSync(linter.path, "utf8").includes("It ends"));
  });

  for (const [what, change] of [
    ["another version", { version: "another" }],
    ["another house style", { files: { "_data/style.yaml": "mayRepeat: [had]\n" } }],
    [
      "another register",
      { files: { "_data/topics.yaml": "- { id: water, label: Water, aliases: [rain] }\n" } },
    ],
  ] as const)
    test(`are not used for ${what}`, () => {
      const linter = aLinter({ [snow]: items[snow] });
      linter.lint();
      linter.forge();
      writeFiles(linter.root, "files" in change ? change.files : {});
      assert.deepEqual(linter.lint("version" in change ? change.version : "v"), [found(snow)]);
    });

  test("are not used if they are damaged or cut off anywhere", () => {
    const linter = aLinter(items);
    linter.lint();
    const whole = readFileSync(linter.path);
    const damaged = [Buffer.from(whole.toString().replace("The file has line", "It has line"))];
    for (let length = 0; length < whole.length; length += 13) damaged.push(whole.subarray(0, length));
    for (const bytes of damaged) {
      writeFileSync(linter.path, bytes);
      assert.deepEqual(linter.lint(), [found(fog), found(snow)]);
      assert.deepEqual(readFileSync(linter.path), whole);
    }
  });

  test("are cleared of the temporary files of a killed process", () => {
    const linter = aLinter(items);
    linter.lint();
    const dead = `${linter.path}.standfirst.99999999`;
    writeFileSync(dead, "half of it");
    writeFiles(linter.root, { [rain]: anItem({ headline: "Rain" }) });
    linter.lint();
    assert.ok(!existsSync(dead));
    assert.deepEqual(readdirSync(dirname(linter.path)), [basename(linter.path)]);
  });
});
