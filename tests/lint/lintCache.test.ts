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
/** One that breaks no rule, one that breaks one, and one that does and can't be read. */
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
  message: "Its lines end as on Windows or old Macs.",
  hint: "Save it with the line ends LF.",
  rule: "line-ends",
});

/** A digest that is proofread, and the file in which that is kept. */
function aProofreader(files: Files) {
  const [root, path] = [aDigest(files), join(aFolder(), "kept")];
  return {
    root,
    path,
    proofread(version = "v") {
      const { style, registers } = readContent(root).content;
      const hashed = listFiles(root, "content/items", ".md", () => {}).map((file) => ({
        file,
        hash: hashOf(readFileSync(join(root, file))),
      }));
      return lintProblems(lintAllItems(root, hashed, { style, registers }, { path, name: "lint", version }));
    },
    /** Puts another message into what is kept, as only one who trusts it would tell. */
    forge() {
      forgeCache(path, (json) => json.replaceAll("Its lines end", "It ends"));
    },
  };
}

const forged = (file: string): Problem => ({ ...found(file), message: "It ends as on Windows or old Macs." });

describe("Proofs that are kept", () => {
  test("are told again, of items that can't be read too, and nothing is written", () => {
    const proofreader = aProofreader(items);
    assert.deepEqual(proofreader.proofread(), [found(fog), found(snow)]);
    proofreader.forge();
    const before = readFileSync(proofreader.path);
    assert.deepEqual(proofreader.proofread(), [forged(fog), forged(snow)]);
    assert.deepEqual(readFileSync(proofreader.path), before);
  });

  test("are made anew for a file that changed, and go with their file", () => {
    const proofreader = aProofreader({ [rain]: items[rain], [snow]: items[snow] });
    proofreader.proofread();
    proofreader.forge();
    writeFiles(proofreader.root, { [rain]: asOnWindows(anItem()) });
    assert.deepEqual(proofreader.proofread(), [found(rain), forged(snow)]);
    writeFiles(proofreader.root, { [snow]: anItem() });
    assert.deepEqual(proofreader.proofread(), [found(rain)]);
    assert.ok(!readFileSync(proofreader.path, "utf8").includes("It ends"));
  });

  for (const [what, change] of [
    ["another version", { version: "another" }],
    ["another house style", { files: { "_data/style.yaml": "mayRepeat: [had]\n" } }],
    [
      "another register",
      { files: { "_data/topics.yaml": "- { id: water, label: Water, aliases: [rain] }\n" } },
    ],
  ] as const)
    test(`are not taken from ${what}`, () => {
      const proofreader = aProofreader({ [snow]: items[snow] });
      proofreader.proofread();
      proofreader.forge();
      writeFiles(proofreader.root, "files" in change ? change.files : {});
      assert.deepEqual(proofreader.proofread("version" in change ? change.version : "v"), [found(snow)]);
    });

  test("are not believed when they were changed or cut off anywhere", () => {
    const proofreader = aProofreader(items);
    proofreader.proofread();
    const whole = readFileSync(proofreader.path);
    const damaged = [Buffer.from(whole.toString().replace("Its lines end", "It ends"))];
    for (let length = 0; length < whole.length; length += 13) damaged.push(whole.subarray(0, length));
    for (const bytes of damaged) {
      writeFileSync(proofreader.path, bytes);
      assert.deepEqual(proofreader.proofread(), [found(fog), found(snow)]);
      assert.deepEqual(readFileSync(proofreader.path), whole);
    }
  });

  test("lose what a process left that was killed while it wrote", () => {
    const proofreader = aProofreader(items);
    proofreader.proofread();
    const dead = `${proofreader.path}.99999999`;
    writeFileSync(dead, "half of it");
    writeFiles(proofreader.root, { [rain]: anItem({ headline: "Rain" }) });
    proofreader.proofread();
    assert.ok(!existsSync(dead));
    assert.deepEqual(readdirSync(dirname(proofreader.path)), [basename(proofreader.path)]);
  });
});
