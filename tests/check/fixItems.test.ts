import assert from "node:assert/strict";
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fixItems } from "../../src/check/fixItems.ts";
import { Failure } from "../../src/failure.ts";
import { aDigest, anItem, type Files, writeFiles } from "../support/digest.ts";
import { aFolder, project } from "../support/site.ts";
import { check } from "./checking.ts";
import { drought, flood, itemsIn, linesOf, textOf } from "./fixing.ts";

describe("npm run check -- --fix", () => {
  test("fixes what has one right answer, says so, and reports what is left", async () => {
    const source = anItem({ topics: ["watr"] });
    const root = aDigest({ [flood]: source.replaceAll("\n", "\r\n"), [drought]: anItem() });
    const left =
      "content/items/flood.md:6:5: error: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.\n1 error and 0 warnings in 1 file.\n";
    const mended = `Fixed ${flood}: line ends.\n${left}`;
    assert.deepEqual(await check(["--root", root, "--fix"]), { code: 1, out: mended, err: "" });
    assert.equal(textOf(root, flood), source);
    assert.deepEqual(await check(["--root", root, "--fix"]), { code: 1, out: left, err: "" });
  });

  test("reports in JSON what it fixed", async () => {
    const root = aDigest({ [flood]: anItem().replaceAll("\n", "\r\n") });
    const { out } = await check(["--root", root, "--fix", "--format", "json"]);
    assert.deepEqual(JSON.parse(out), {
      problems: [],
      errors: 0,
      warnings: 0,
      files: 0,
      mended: [{ file: flood, rules: ["line-ends"] }],
      skipped: [],
      leftOut: { style: 0, alts: 0, topics: 0 },
    });
  });

  test("does not change the sample digest", async () => {
    const root = aFolder();
    for (const folder of ["_data", "content"])
      cpSync(join(project, folder), join(root, folder), { recursive: true });
    const before = itemsIn(root);
    assert.deepEqual((await fixItems(root)).fixed, []);
    assert.deepEqual(itemsIn(root), before);
  });

  test("writes only files that it fixes, and keeps their permissions", async () => {
    const root = aDigest({ [flood]: anItem().replaceAll("\n", "\r\n"), [drought]: anItem() });
    chmodSync(join(root, flood), 0o640);
    // What a check leaves that was killed.
    writeFiles(root, { "content/items/.flood.md.standfirst.99999999": "---\nheadl" });
    const before = statSync(join(root, drought));
    assert.deepEqual((await fixItems(root)).fixed, [{ file: flood, rules: ["line-ends"] }]);
    const after = statSync(join(root, drought));
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    assert.equal(statSync(join(root, flood)).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(join(root, "content/items")).sort(), ["drought.md", "flood.md"]);
  });

  test("does not change texts of issues and topics, and registers", async () => {
    const others: Files = {
      "content/issues/2021-W45.md": "---\r\ntitle: A week  \r\n---\r\n",
      "content/topics/water.md": "Rain  \r\n",
      "_data/series.yaml": "- { id: watermarks, name: Watermarks }  \r\n",
    };
    const root = aDigest(others);
    assert.deepEqual((await fixItems(root)).fixed, []);
    for (const [file, text] of Object.entries(others)) assert.equal(textOf(root, file), text);
  });

  test("does not change a file that is not UTF-8", async () => {
    const bytes = Buffer.from(anItem({}, "Caf\u00e9").replaceAll("\n", "\r\n"), "latin1");
    const root = aDigest({ [flood]: bytes });
    const { out } = await check(["--root", root, "--fix"]);
    assert.equal(out.split("\n")[0], `Skipped ${flood}. It is not UTF-8. Save it as UTF-8, and try again.`);
    assert.deepEqual(readFileSync(join(root, flood)), bytes);
  });

  test("keeps a byte order mark", async () => {
    const root = aDigest({ [flood]: `\uFEFF${anItem().replaceAll("\n", "\r\n")}` });
    assert.deepEqual((await fixItems(root)).fixed, [{ file: flood, rules: ["line-ends"] }]);
    assert.equal(readFileSync(join(root, flood), "utf8"), `\uFEFF${anItem()}`);
  });

  test("fixes a text between typographic quotation marks that its colon divides, all at once", async () => {
    const text = (open: string, close: string, plain = "") =>
      `---\nheadline: A\ndate: ${open}2021-11-10${close}\nstandfirst: ${plain}No: rain${plain}\ntopics: [${open}water${close}]\n---\nIt rained.\n`;
    const root = aDigest({ [flood]: text("“", "”").replace("No: rain", "“No: rain”") });
    const { code, out } = await check(["--root", root, "--fix"]);
    assert.deepEqual([code, out], [0, `Fixed ${flood}: quotes.\nNo problems.\n`]);
    assert.equal(textOf(root, flood), text("", "", '"'));
  });

  test("does not change a file that would then have more problems, which the broken text hid", async () => {
    const torn = "headline: “The the rain: it is is worse worse”\n";
    const source = anItem().replace(/^headline.*\n/m, torn);
    const root = aDigest({ [flood]: source, [drought]: anItem().replaceAll("\n", "\r\n") });
    assert.equal(linesOf(root).filter((line) => line.startsWith(flood)).length, 2);
    const { out } = await check(["--root", root, "--fix"]);
    assert.deepEqual(out.split("\n").slice(0, 2), [
      `Fixed ${drought}: line ends.`,
      `Skipped ${flood}: quotes. After the fix, the check would find more: \`the\` is repeated. Fix what the check finds in the file first.`,
    ]);
    assert.equal(textOf(root, flood), Buffer.from(source).toString("latin1"));
  });

  test("fixes the target of a symbolic link in the digest's repository, and keeps the link", async () => {
    const root = aDigest({ "shared/flood.md": anItem().replaceAll("\n", "\r\n"), [drought]: anItem() });
    symlinkSync("../../shared/flood.md", join(root, flood));
    assert.deepEqual(
      (await fixItems(root)).fixed.map(({ file }) => file),
      [flood],
    );
    assert.ok(lstatSync(join(root, flood)).isSymbolicLink());
    assert.equal(textOf(root, "shared/flood.md"), anItem());
    assert.deepEqual(readdirSync(join(root, "shared")), ["flood.md"]);
  });

  test("does not follow symbolic links out of the digest", async () => {
    const [root, elsewhere] = [aDigest({ [drought]: anItem() }), join(aFolder(), "elsewhere")];
    const wrong = anItem().replaceAll("\n", "\r\n");
    mkdirSync(elsewhere);
    writeFiles(elsewhere, { "flood.md": wrong });
    symlinkSync(join(elsewhere, "flood.md"), join(root, flood));
    symlinkSync(elsewhere, join(root, "content/items/more"));
    assert.deepEqual((await fixItems(root)).fixed, []);
    renameSync(join(root, "content/items"), join(root, "content/old"));
    symlinkSync(elsewhere, join(root, "content/items"));
    await assert.rejects(
      fixItems(root),
      (error) =>
        error instanceof Failure &&
        error.message ===
          `content/items is a link to ${elsewhere}, outside the digest. Nothing was fixed. Run the check there.`,
    );
    assert.equal(textOf(elsewhere, "flood.md"), wrong);
  });
});
