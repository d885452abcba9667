import assert from "node:assert/strict";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import { describe, test } from "node:test";
import { lineFor } from "../../src/cli/errorMessage.ts";
import { checkOutput } from "../../src/cli/outputFolder.ts";
import { UsageError } from "../../src/failure.ts";
import { writeMarker } from "../../src/files/ownFolder.ts";
import { aDigest, writeFiles } from "../support/digest.ts";
import { aFolder, buildSite } from "../support/site.ts";

/** Whoever may write nowhere is told so before. */
const isNotRoot = process.platform !== "linux" || process.getuid?.() !== 0;

const isWindows = process.platform === "win32";

const project = join(import.meta.dirname, "../..");

describe("A build's output", () => {
  for (const folder of ["", "content", "_data", "content/items/new"])
    test(`never takes the place of the digest: “${folder || "its root"}” is refused`, () => {
      const root = aDigest();
      const output = join(root, folder);
      assert.throws(() => checkOutput(output, root), {
        message: `--output ${output} would replace what the site is made from. Give another folder.`,
      });
    });

  for (const folder of [".", "..", "src", "templates/pages", ".git"])
    test(`never takes the place of the generator: “${folder}” is refused`, () => {
      assert.throws(() => checkOutput(join(project, folder), aDigest()), UsageError);
    });

  test("may be beside the content, and may be new, empty or a site of this or an earlier version", () => {
    const root = aDigest({
      "before/index.html": "<!doctype html>",
      "before/assets/style-0123456789.css": "",
      "before/assets/newsreader-latin-wght-normal-0123456789.woff2": "",
    });
    for (const folder of ["empty", "site"]) mkdirSync(join(root, folder));
    writeMarker(join(root, "site"));
    writeFileSync(join(root, "site/index.html"), "<!doctype html>");
    for (const folder of ["_site", "empty", "site", "before"]) checkOutput(join(root, folder), root);
  });

  test("may not be a site that another program wrote", () => {
    const root = aDigest({ "project/index.html": "<!doctype html>", "project/app.js": "start();" });
    const output = join(root, "project");
    assert.throws(() => checkOutput(output, root), {
      message: `--output ${output} holds a site that Standfirst did not make. Empty it, or give another folder.`,
    });
  });

  test("may not be the folder of a repository, even if Standfirst wrote into it", () => {
    const root = aDigest({ "tree/.git": "gitdir: elsewhere" });
    mkdirSync(join(root, "clone/.git"), { recursive: true });
    for (const folder of ["tree", "clone"]) {
      const output = join(root, folder);
      writeMarker(output);
      assert.throws(() => checkOutput(output, root), {
        message: `--output ${output} is a repository, and its .git would be lost. Give a new folder, and copy the site from there.`,
      });
    }
  });

  test("may not be a home folder, or have one in it, by any name", () => {
    const [root, home] = [aDigest(), process.env.HOME];
    process.env.HOME = join(aFolder(), "home/ann");
    mkdirSync(process.env.HOME, { recursive: true });
    symlinkSync(process.env.HOME, join(root, "link"));
    const outputs = [process.env.HOME, dirname(process.env.HOME), join(root, "link"), parse(root).root];
    try {
      for (const output of outputs)
        assert.throws(
          () => checkOutput(output, root),
          /would replace (a home folder|what the site is made from)\. Give another folder\.$/,
        );
    } finally {
      process.env.HOME = home;
    }
  });

  test("never takes the place of the digest through a symbolic link", () => {
    const root = aDigest();
    const output = join(aFolder(), "link");
    symlinkSync(root, output);
    assert.throws(() => checkOutput(output, root), {
      message: `--output ${output} would replace what the site is made from. Give another folder.`,
    });
  });

  test("is refused if a folder that it needs temporarily belongs to someone else", () => {
    const root = aDigest({ "site.last/thesis.txt": "Years of work." });
    const output = join(root, "site");
    assert.throws(() => checkOutput(output, root), {
      message: `--output ${output} would be moved to ${output}.last, which Standfirst did not make. Move that, or give another folder.`,
    });
  });

  test("is refused with exit code 2 if something else is there, which stays", async () => {
    const folder = aDigest();
    writeFileSync(join(folder, "thesis.txt"), "Years of work.");
    const { exitCode, output } = await buildSite({ root: aDigest(), folder, words: ["--no-search"] });
    assert.equal(exitCode, 2);
    assert.match(output, /holds something that is not a site. Empty it, or give another folder\./);
    assert.ok(existsSync(join(folder, "thesis.txt")));
  });

  test("is refused if a file is in the way", () => {
    const root = aDigest({ note: "Not a folder." });
    for (const way of ["note/site", "note/site/week"]) {
      const output = join(root, way);
      assert.throws(() => checkOutput(output, root), {
        message: `--output ${output} can't be written: ${join(root, "note")} is a file, not a folder.`,
      });
    }
  });

  test("is refused if it is a symbolic link to nothing", () => {
    const root = aDigest();
    const output = join(root, "site");
    symlinkSync("nowhere", output);
    assert.throws(() => checkOutput(output, root), {
      message: `--output ${output} holds something that is not a site. Empty it, or give another folder.`,
    });
    const below = join(output, "a/b");
    assert.throws(() => checkOutput(below, root), {
      message: `--output ${below} can't be written: ${output} is a broken link.`,
    });
  });

  test("is refused at once, with exit code 2, if the folder can't be created", {
    skip: isNotRoot,
  }, async () => {
    const { exitCode, output } = await buildSite({ root: aDigest(), folder: "/proc/a/site" });
    assert.match(
      output,
      /^--output \/proc\/a\/site can't be written: \/proc does not allow new folders\. Give another place\.$/m,
    );
    assert.equal(exitCode, 2);
  });

  test("is refused with one line if its name is too long, or below a symbolic link to itself", {
    skip: isWindows,
  }, () => {
    const root = aDigest();
    const [long, loop] = [join(root, "a".repeat(300)), join(root, "loop")];
    symlinkSync("loop", loop);
    const lineOf = (output: string) => {
      try {
        checkOutput(output, root);
      } catch (error) {
        return lineFor(error);
      }
    };
    for (const output of [long, join(long, "site")])
      assert.equal(lineOf(output), `${output} has a name that is too long. Give a shorter one.`);
    assert.equal(
      lineOf(join(loop, "site")),
      `${loop} is a link that leads back to itself, or is inside one. Remove the link.`,
    );
  });

  test("is not checked if the content has errors", async () => {
    const root = aDigest();
    writeFiles(root, { "content/items/empty.md": "" });
    const { exitCode } = await buildSite({ root, folder: join(root, "content") });
    assert.equal(exitCode, 1);
  });
});
