import assert from "node:assert/strict";
import { cpSync, mkdirSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { cacheFolder } from "../../src/cache/cacheFolder.ts";
import { findProblems } from "../../src/check/findProblems.ts";
import type { Problem } from "../../src/content/problem.ts";
import { hashOf } from "../../src/files/hash.ts";
import { forgeCache } from "../support/cache.ts";
import { aDigest, anItem, type Files, writeFiles } from "../support/digest.ts";
import { aDrawing, aPicture, starts } from "../support/pictures.ts";
import { aFolder } from "../support/site.ts";

const [rain, snow, fog] = ["content/items/rain.md", "content/items/snow.md", "content/items/fog.md"] as const;
const leading =
  "See [the rain](/items/rain/), [below](#after) and [the paper](/about/).\n\n## After\n\nIt fell.";
const start: Files = {
  [rain]: anItem({ headline: "It rained" }),
  [snow]: anItem({ headline: "It snowed", related: [{ item: "rain", as: "follows" }] }, leading),
  [fog]: anItem({ headline: "It was foggy fog", image: { src: "fog.png", alt: "Fog" } }, "The the fog."),
  "content/images/fog.png": aPicture(starts.png),
  "content/issues/2021-W45.md": "---\ntitle: A wet week\n---\nIt [rained](/items/rain/).\n",
  "content/about.md": "About this paper.\n",
};

/** What an editor may do between two checks: files to write, or to remove if undefined. */
const edits: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
])[] = [
  ["a sentence more", { [rain]: anItem({ headline: "It rained" }, "It poured.") }],
  [
    "another headline, and one more line of fields before a mistake",
    { [fog]: anItem({ headline: "Fog\nagain" }, "The the fog.") },
  ],
  [
    "a breach of house style in one that had none",
    { [rain]: anItem({ headline: "It rained" }, "It it poured.") },
  ],
  ["a dead link", { [rain]: anItem({ headline: "It rained" }, "It [poured](/items/pour/).") }],
  [
    "more text above a dead link",
    { [rain]: anItem({ headline: "It rained" }, "It [poured](/items/pour/).\n\nMore.") },
  ],
  ["the page that a link asks for", { "content/items/pour.md": anItem({ headline: "It poured" }) }],
  ["a draft that others link to", { [rain]: anItem({ headline: "It rained", draft: true }) }],
  ["a draft that is published", { [rain]: anItem({ headline: "It rained" }) }],
  [
    "a heading less, to which the text links",
    { [snow]: anItem({ headline: "It snowed" }, leading.replace("## After", "After")) },
  ],
  ["a picture, removed", { "content/images/fog.png": undefined }],
  [
    "a picture more than there are",
    { [snow]: anItem({ headline: "It snowed" }, "![Snow](/images/snow.png)") },
  ],
  ["a drawing that runs a script", { "content/images/map.svg": aDrawing.replace("/>", "><script/></svg>") }],
  [
    "the same that draws, in as many bytes",
    { "content/images/map.svg": aDrawing.replace("/>", "><circle/></svg>") },
  ],
  ["a picture that browsers don't show", { "content/images/fog.tiff": aPicture(starts.tiff) }],
  ["an item that names it", { [rain]: anItem({ headline: "It rained" }, "![Fog](/images/fog.tiff)") }],
  ["fields that are broken", { [rain]: "---\nheadline: It: rained\n---\nIt rained.\n" }],
  ["other words below broken fields", { [rain]: "---\nheadline: It: rained\n---\nIt it rained.\n" }],
  ["fields that are fixed", { [rain]: anItem({ headline: "It rained" }) }],
  [
    "an unknown topic, and a day that is past",
    { [rain]: anItem({ topics: ["rain"], reviewBy: "2020-01-01" }) },
  ],
  ["a topic less in the register", { "_data/topics.yaml": "- { id: rain, label: Rain }\n" }],
  ["another house style", { "_data/style.yaml": "avoid: [{ word: poured, instead: rained }]\n" }],
  [
    "an alias that a text has",
    { "_data/topics.yaml": "- { id: water, label: Water }\n- { id: rain, label: Rain }\n" },
  ],
  [
    "a dead link in the text of an issue",
    { "content/issues/2021-W45.md": "---\ntitle: Wet\n---\n[Hail](/items/hail/).\n" },
  ],
  ["a page about the paper, removed", { "content/about.md": undefined }],
  ["a file that is not read", { "content/items/notes.txt": "Notes." }],
  ["an item, removed", { [rain]: undefined }],
  ["two items of one slug", { [rain]: anItem(), "content/items/2021/rain.md": anItem() }],
  ["bytes that are not text", { [rain]: "\u0000" }],
  ["a file that is too large to read", { [rain]: "x".repeat(1_100_000) }],
  ["a valid file with the same name", { [rain]: anItem() }],
  [
    "a font that is not there",
    {
      "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\nfonts: { text: [own.woff2] }\n",
    },
  ],
  ["a file of that name that is no font", { "content/fonts/own.woff2": Buffer.from("wOF2") }],
];

describe("A check with a cache reports what a check without one reports, after", () => {
  const root = aDigest(start);
  removeCacheLater(root);
  for (const [what, files] of edits)
    test(what, async () => {
      await findProblems(asked(root));
      change(root, files);
      await assertSameAsFirst(root);
    });

  for (const name of ["topics", "style"])
    test(`an edit to _data/${name}.yaml, which is a symbolic link`, async () => {
      const root = aDigest({ [rain]: anItem() });
      const elsewhere = join(root, "shared");
      removeCacheLater(root);
      writeFiles(elsewhere, { [name]: "[]\n" });
      rmSync(join(root, `_data/${name}.yaml`), { force: true });
      symlinkSync(join("../shared", name), join(root, `_data/${name}.yaml`));
      await findProblems(asked(root));
      writeFiles(elsewhere, { [name]: "- { id: water }\n" });
      await assertSameAsFirst(root);
    });

  test("a folder in the place of a register is removed", async () => {
    const root = aDigest({ [rain]: anItem() });
    removeCacheLater(root);
    mkdirSync(join(root, "_data/style.yaml"));
    await findProblems(asked(root));
    rmSync(join(root, "_data/style.yaml"), { recursive: true });
    await assertSameAsFirst(root);
  });

  test("the missing folder of registers is added", async () => {
    const root = aDigest({ [rain]: anItem() });
    removeCacheLater(root);
    rmSync(join(root, "_data"), { recursive: true });
    await findProblems(asked(root));
    mkdirSync(join(root, "_data"));
    await assertSameAsFirst(root);
  });

  for (const [what, file, meanwhile] of [
    ["house style", "_data/style.yaml", "avoid: [{ word: rained, instead: poured }]\n"],
    ["an item", rain, anItem({}, "It it rained.")],
  ] as const)
    test(`an edit to ${what} is made and undone while a check runs`, async () => {
      const before = { [rain]: anItem({}, "It rained."), "_data/style.yaml": "{}\n" };
      const root = aDigest(before);
      removeCacheLater(root);
      // When a check first waits, it has hashed the files, but not read all of them.
      const check = findProblems(asked(root));
      writeFiles(root, { [file]: meanwhile });
      await check;
      writeFiles(root, before);
      await assertSameAsFirst(root);
    });
});

describe("Cached problems are reported", () => {
  const forged = "It was cached.";
  const foggy = { [fog]: anItem({}, "The the fog."), [rain]: anItem() };

  test("if nothing changed", async () => {
    assert.deepEqual(messages(await afterForgery(foggy, {})), [forged]);
  });

  test("if an item's text changed, which is checked", async () => {
    const more = { [rain]: anItem({ headline: "Rain" }, "It it rained.") };
    assert.deepEqual(messages(await afterForgery(foggy, more)), [forged, "`it` is repeated."]);
  });

  for (const [what, files] of [
    ["an item has another date", { [rain]: anItem({ date: "2021-11-11" }) }],
    ["an item is new", { [snow]: anItem() }],
    ["an item leads elsewhere", { [rain]: anItem({}, "[Fog](/items/fog/)") }],
    ["a register has another entry", { "_data/series.yaml": "- { id: dryness, name: Dryness }\n" }],
    ["the house style is another", { "_data/style.yaml": "avoid: [{ word: poured, instead: rained }]\n" }],
  ] as const)
    test(`no longer if ${what}`, async () => {
      assert.deepEqual(messages(await afterForgery(foggy, files)), ["`the` is repeated."]);
    });

  /** What a check reports after a cached message and some files were changed. */
  async function afterForgery(before: Files, files: Files): Promise<Problem[]> {
    const root = aDigest(before);
    removeCacheLater(root);
    await findProblems(asked(root));
    forgeCache(cacheOf(root), (json) => json.replace(/"message":"[^"]*"/, `"message":"${forged}"`));
    writeFiles(root, files);
    return findProblems(asked(root));
  }
});

const asked = (root: string) => ({ root, since: undefined, links: false });
const messages = (problems: readonly Problem[]) => problems.map(({ message }) => message);
const cacheOf = (root: string) => join(cacheFolder, "checks", hashOf(root));

/** A check reports the same as one of a copy that has no cache, twice. */
async function assertSameAsFirst(root: string): Promise<void> {
  const alone = aFolder();
  removeCacheLater(alone);
  cpSync(root, alone, { recursive: true, verbatimSymlinks: true });
  const expected = await findProblems(asked(alone));
  assert.deepEqual(await findProblems(asked(root)), expected);
  assert.deepEqual(await findProblems(asked(root)), expected);
}

function removeCacheLater(root: string): void {
  after(() => rmSync(cacheOf(root), { force: true }));
}

function change(root: string, files: Readonly<Record<string, string | Uint8Array | undefined>>): void {
  for (const [file, content] of Object.entries(files))
    if (content === undefined) unlinkSync(join(root, file));
    else writeFiles(root, { [file]: content });
}
