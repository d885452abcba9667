import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aDigest, anItem, type Files } from "../support/digest.ts";
import { aFolder, commandLine, filesIn, project } from "../support/site.ts";

/** How `npm run export` ended, and what it said. */
interface Ending {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const command = commandLine("export");

/** Runs the command as `npm run export` does, with words after it. */
function exported(...words: readonly string[]): Promise<Ending> {
  return new Promise((done) =>
    execFile(process.execPath, [...command, ...words], { cwd: project }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

const exportOf = (files: Files, ...words: string[]) => exported("--root", aDigest(files), ...words);

/** The ids of the records in a text, in their order. */
function idsIn(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);
}

const weather = {
  "content/items/flood.md": anItem(),
  "content/items/rain.md": anItem({ date: "2021-11-09" }),
  "content/items/draft.md": anItem({ draft: true }),
  "content/items/later.md": anItem({ date: "2021-12-01" }),
};
const mistake = { "content/items/flood.md": anItem({ topics: ["watr"] }) };
const warning = { "content/items/flood.md": anItem({}, "## Rain\n\n#### Snow") };

describe("npm run export", () => {
  test("prints every item of the sample digest, newest first, and nothing else", async () => {
    const { code, out, err } = await exported();
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    const dates = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).date);
    assert.equal(dates.length, filesIn(join(project, "content/items")).length);
    assert.deepEqual(dates, dates.toSorted().toReversed());
  });

  test("prints what is published at a time, or everything with --drafts", async () => {
    const now = ["--now", "2021-11-12"];
    assert.deepEqual(idsIn((await exportOf(weather, ...now)).out), ["flood", "rain"]);
    const { out } = await exportOf(weather, ...now, "--drafts");
    assert.deepEqual(idsIn(out), ["later", "draft", "flood", "rain"]);
  });

  test("prints nothing when there are no items", async () => {
    assert.deepEqual(await exportOf({}), { code: 0, out: "", err: "" });
  });

  test("writes a file, creates its folder, and replaces an earlier file", async () => {
    const folder = aFolder();
    const file = join(folder, "new/items.jsonl");
    for (const slugs of [["flood", "rain"], ["rain"]]) {
      const items = slugs.map((slug) => [`content/items/${slug}.md`, anItem()]);
      const ending = await exportOf(Object.fromEntries(items), "--output", file);
      const count = slugs.length === 1 ? "1 item" : "2 items";
      assert.deepEqual(ending, { code: 0, out: "", err: `${count} exported to ${file}.\n` });
      assert.deepEqual(idsIn(readFileSync(file, "utf8")), slugs);
      assert.deepEqual(readdirSync(join(folder, "new")), ["items.jsonl"]);
    }
  });

  test("replaces only an export, even through a symbolic link", async () => {
    const folder = aFolder();
    const [other, link, file] = ["notes.txt", "link.jsonl", "items.jsonl"].map((name) => join(folder, name));
    writeFileSync(String(other), "Years of work.");
    assert.deepEqual(await exportOf(weather, "--output", String(other)), {
      code: 2,
      out: "",
      err: `--output ${other} holds something that is not an export. Give another name.\n`,
    });
    assert.equal(readFileSync(String(other), "utf8"), "Years of work.");
    writeFileSync(String(file), "");
    symlinkSync("items.jsonl", String(link));
    for (const now of ["2021-11-09", "2021-11-12"])
      assert.equal((await exportOf(weather, "--now", now, "--output", String(link))).code, 0);
    assert.deepEqual(idsIn(readFileSync(String(file), "utf8")), ["flood", "rain"]);
  });

  test("reports errors as a build does, and writes nothing", async () => {
    const said = [
      "content/items/flood.md:6:5: error: `watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
      "1 error and 0 warnings in 1 file.",
      "Nothing was exported. Fix the errors first.\n",
    ].join("\n");
    assert.deepEqual(await exportOf(mistake), { code: 1, out: "", err: said });
    const file = join(aFolder(), "items.jsonl");
    assert.deepEqual(await exportOf(mistake, "--output", file), { code: 1, out: "", err: said });
    assert.ok(!existsSync(file));
    writeFileSync(file, "as it was");
    await exportOf(mistake, "--output", file);
    assert.equal(readFileSync(file, "utf8"), "as it was");
  });

  test("counts warnings in one line on the standard error, not among the lines", async () => {
    const { code, out, err } = await exportOf(warning);
    assert.deepEqual({ code, ids: idsIn(out) }, { code: 0, ids: ["flood"] });
    assert.equal(err, "0 errors and 1 warning in 1 file. Run `npm run check` to see every warning.\n");
  });

  test("ends quietly if its reader closes the pipe", async () => {
    const long = anItem({}, "The river rose. ".repeat(10_000));
    const items = Array.from({ length: 20 }, (_, index) => [`content/items/flood-${index}.md`, long]);
    const root = aDigest(Object.fromEntries(items));
    const child = spawn(process.execPath, [...command, "--root", root], { cwd: project });
    let err = "";
    child.stderr.on("data", (text) => {
      err += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    assert.deepEqual({ code, err }, { code: 0, err: "" });
  });
});

describe("npm run export exits with 2, and prints its usage, if", () => {
  for (const [what, words, says] of [
    [
      "an option is misspelt",
      ["--draft"],
      "--draft is not an option. Did you mean --drafts? The options are --root, --output, --now, --drafts.",
    ],
    [
      "the time is none",
      ["--now", "yesterday"],
      "--now yesterday is not a time. Write it as 2021-11-12 or 2021-11-12T07:00Z.",
    ],
    [
      "the output is a folder",
      ["--output", project],
      `--output ${project} is not a file. Give the name of a file.`,
    ],
    [
      "the output would stand among the content",
      ["--output", "content/items.jsonl"],
      `--output ${join(project, "content/items.jsonl")} is among the files that the site is made from. Give another place.`,
    ],
  ] as const)
    test(what, async () => {
      assert.deepEqual(await exported(...words), { code: 2, out: "", err: `${says}\n` });
    });
});
