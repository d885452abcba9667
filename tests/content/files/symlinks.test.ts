import assert from "node:assert/strict";
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { copyPictures } from "../../../src/build/assets.ts";
import { loadDigest } from "../../../src/build/loadDigest.ts";
import { describeProblem } from "../../../src/report.ts";
import { aDigest, anItem, type Files, writeFiles } from "../../support/digest.ts";
import { aDrawing } from "../../support/pictures.ts";
import { aFolder, filesIn } from "../../support/site.ts";

const hint = "Replace it with the file or folder itself, or point it to something in the repository.";

/** A digest in the folder `paper` of a repository, with other files in the repository, and links by where they lie in the digest. */
function aLinkedDigest(
  links: Readonly<Record<string, string>>,
  files: Files = {},
  around: Files = {},
): string {
  const repository = aFolder();
  const root = join(repository, "paper");
  mkdirSync(join(repository, ".git"));
  renameSync(aDigest(files), root);
  writeFiles(repository, { ".git/config": "token = secret", ...around });
  for (const [link, target] of Object.entries(links)) {
    mkdirSync(dirname(join(root, link)), { recursive: true });
    rmSync(join(root, link), { recursive: true, force: true });
    symlinkSync(target, join(root, link));
  }
  return root;
}

/** What is published of a digest, and what is wrong in it. */
function readingOf(root: string) {
  const { content, problems } = loadDigest(root, "2022-01-01", false);
  return {
    items: content.items.map(({ slug }) => slug),
    topics: [...content.registers.topics.keys()],
    pictures: [...content.pictures.keys()],
    about: content.about?.text,
    problems: problems.map(describeProblem),
  };
}

describe("A symbolic link is followed within the repository,", () => {
  test("to an item, a folder of items, a text, a register or pictures", () => {
    const root = aLinkedDigest(
      {
        "content/items/rain.md": "../../../shared/rain.md",
        "content/items/more": "../../../shared/more",
        "content/about.md": "../README.md",
        "_data/topics.yaml": "../../shared/topics.yaml",
        "content/images": "../../shared/images",
      },
      { "README.md": "About us." },
      {
        "shared/rain.md": anItem(),
        "shared/more/2021/snow.md": anItem(),
        "shared/topics.yaml": "- { id: water, label: Water }\n",
        "shared/images/maps/north.svg": aDrawing,
      },
    );
    assert.deepEqual(readingOf(root), {
      items: ["snow", "rain"],
      topics: ["water"],
      pictures: ["maps/north.svg"],
      about: "About us.",
      problems: [],
    });
  });

  test("to all content and all registers", () => {
    const root = aLinkedDigest(
      { content: "../shared/content", _data: "../shared/_data" },
      {},
      {
        "shared/content/items/rain.md": anItem(),
        "shared/_data/site.yaml": "title: Paper\nurl: https://paper.example/\n",
        "shared/_data/topics.yaml": "- { id: water, label: Water }\n",
      },
    );
    assert.deepEqual(readingOf(root), {
      items: ["rain"],
      topics: ["water"],
      pictures: [],
      about: undefined,
      problems: [],
    });
  });

  test("within the digest's own folder if it is in no repository", () => {
    const root = aDigest({ "old/rain.md": anItem() });
    mkdirSync(join(root, "content"));
    symlinkSync("../old", join(root, "content/items"));
    assert.deepEqual(readingOf(root).items, ["rain"]);
    assert.deepEqual(readingOf(root).problems, []);
  });

  test("and the pictures that it leads to are published as files", () => {
    const root = aLinkedDigest(
      { "content/images/north.svg": "../../../north.svg" },
      {},
      { "north.svg": aDrawing },
    );
    const output = aFolder();
    copyPictures(root, output);
    assert.deepEqual(filesIn(output), ["images/north.svg"]);
    assert.equal(readFileSync(join(output, "images/north.svg"), "utf8"), aDrawing);
  });
});

describe("A symbolic link out of the repository is refused at its place, and nothing behind it is read:", () => {
  const elsewhere = aFolder();
  writeFiles(elsewhere, {
    "secret.md": "Secret.",
    "items/secret.md": anItem(),
    "images/secret.svg": aDrawing,
    "_data/site.yaml": "title: Secret\nurl: https://secret.example/\n",
    "topics.yaml": "- { id: water, label: Water }\n",
  });

  for (const [link, target] of [
    ["content/about.md", "secret.md"],
    ["content/items/secret.md", "items/secret.md"],
    ["content/items/more", "items"],
    ["content/items", "items"],
    ["content/images", "images"],
    ["content/images/secret.svg", "images/secret.svg"],
    ["_data/topics.yaml", "topics.yaml"],
    ["content", "."],
    ["_data", "_data"],
  ] as const)
    test(link, () => {
      const root = aLinkedDigest({ [link]: join(elsewhere, target) });
      const { problems, ...read } = readingOf(root);
      const place = join(elsewhere, target).replace(/\/\.$/, "");
      assert.deepEqual(problems, [
        `${link}:1:1: error: The symbolic link points to \`${place}\`, which is outside the digest's repository. ${hint}`,
      ]);
      const nothing = { items: [], pictures: [], about: undefined };
      const topics = link.startsWith("_data") ? [] : ["water", "rivers", "energy"];
      assert.deepEqual(read, { ...nothing, topics });
      copyPictures(root, join(root, "_site"));
      assert.throws(() => readFileSync(join(root, "_site/images/secret.svg")), { code: "ENOENT" });
    });

  test("even one to a hidden file of the repository", () => {
    const root = aLinkedDigest({ "content/about.md": "../../.git/config" });
    const { about, problems } = readingOf(root);
    assert.equal(about, undefined);
    assert.deepEqual(problems, [
      `content/about.md:1:1: error: The symbolic link points to \`${join(dirname(root), ".git/config")}\`, which is hidden. ${hint}`,
    ]);
  });
});

describe("Symbolic links in a loop are an error:", () => {
  for (const [what, links, faulty] of [
    ["to the folder around", { "content/items/again": ".." }, ["content/items/again"]],
    ["to the folder itself", { "content/images/again": "." }, ["content/images/again"]],
    [
      "to each other's folders",
      { "content/items/a/b": "../b", "content/items/b/a": "../a" },
      ["content/items/a/b/a", "content/items/b/a/b"],
    ],
  ] as const)
    test(what, () => {
      const root = aLinkedDigest(links, { "content/items/rain.md": anItem() });
      const { items, problems } = readingOf(root);
      assert.deepEqual(items, ["rain"]);
      assert.deepEqual(
        problems,
        faulty.map(
          (file) =>
            `${file}:1:1: error: The symbolic link points to a folder that contains it. Remove it, or point it to another folder.`,
        ),
      );
    });
});
