import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadDigest } from "../../../src/build/loadDigest.ts";
import { describeProblem } from "../../../src/report.ts";
import { aFolder, filesIn } from "../../support/site.ts";
import { keys, noTerminal, typeInto } from "../../support/terminal.ts";
import { aNewDigest, homes, identity, init } from "./initCommand.ts";

const { enter } = keys;
const git = (folder: string, ...words: string[]) =>
  execFileSync("git", words, { cwd: folder, encoding: "utf8", env: { ...process.env, ...identity } });

describe("standfirst init", () => {
  test("writes a digest without problems, committed to the branch that is published", async () => {
    const folder = join(aFolder(), "my homes");
    const { code, out, err } = await init([folder, ...homes, "--published-at", "06:30"]);
    assert.equal(code, 0, err);
    assert.match(
      out,
      /^Homes Weekly is in .*my homes\. Its first commit is made\.\n\nNext:\n {2}cd ".*my homes"\n/,
    );
    assert.deepEqual(loadDigest(folder, new Date(), false).problems.map(describeProblem), []);
    assert.equal(git(folder, "log", "--format=%an: %s", "main"), "Ann Reed: Begin the digest\n");
    assert.equal(git(folder, "status", "--porcelain"), "");
    assert.equal(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name, "my-homes");
  });

  test("takes the answers into _data/site.yaml, and proposes the others", async () => {
    const folder = await aNewDigest("--time-zone", "Europe/London", "--language", "en-US");
    assert.deepEqual(readFileSync(join(folder, "_data/site.yaml"), "utf8").split("\n").slice(1, 7), [
      "title: Homes Weekly",
      "url: https://homes.example/",
      "language: en-US",
      "timeZone: Europe/London",
      "publishedOn: Friday",
      "publishedAt: 07:00",
    ]);
  });

  test("reports all that is missing or wrong at once, and writes nothing", async () => {
    const parent = aFolder();
    const words = ["--title", "", "--published-on", "Fryday", "--published-at", "7", "--time-zone", "London"];
    assert.deepEqual(await init([join(parent, "homes"), ...words]), {
      code: 2,
      out: "",
      err: [
        "Missing: --url.",
        "--title is empty.",
        "--time-zone is `London`, but must be a time zone such as Europe/London.",
        "--published-on can't be taken: `Fryday` is not one of them. Did you mean `Friday`?",
        "--published-at is `7`, but must be a time of day such as 07:00.",
        "",
      ].join("\n"),
    });
    assert.deepEqual(readdirSync(parent), []);
  });

  test("asks for the name of a folder", async () => {
    const { code, err } = await init(homes);
    assert.equal(code, 2);
    assert.equal(err, "Give the name of one new folder, as in `npx standfirst init my-digest`.\n");
  });

  test("refuses a folder that has something in it, and a file", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "notes.txt"), "Mine.");
    const used = await init([folder, ...homes]);
    assert.equal(used.code, 1);
    assert.equal(
      used.err,
      `${folder} is not empty: it contains notes.txt. Give the name of a new folder. Nothing was written.\n`,
    );
    const file = await init([join(folder, "notes.txt"), ...homes]);
    assert.equal(file.err, `${join(folder, "notes.txt")} is a file. Give the name of a new folder.\n`);
    assert.deepEqual(readdirSync(folder), ["notes.txt"]);
  });

  test("fills a new repository that has been cloned, and commits to its branch", async () => {
    const folder = aFolder();
    git(folder, "init", "--quiet", "--initial-branch", "trunk");
    const { code, out } = await init([folder, ...homes]);
    assert.equal(code, 0);
    assert.match(out, /Its first commit is made\./);
    assert.equal(git(folder, "branch", "--show-current"), "trunk\n");
    assert.ok(filesIn(folder).includes("content/about.md"));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith(".standfirst-")),
      [],
    );
  });

  test("says so if git does not know who commits, or if the digest is within another repository", async () => {
    const nobody = {
      GIT_AUTHOR_NAME: "",
      GIT_AUTHOR_EMAIL: "",
      GIT_COMMITTER_NAME: "",
      GIT_COMMITTER_EMAIL: "",
    };
    const { out } = await init([join(aFolder(), "homes"), ...homes], nobody);
    assert.match(out, /Its files are not committed yet: git does not know who you are\./);
    const outer = aFolder();
    git(outer, "init", "--quiet");
    const within = await init([join(outer, "homes"), ...homes]);
    assert.match(within.out, /It is in a git repository already, so it got none of its own\./);
  });

  test("writes nothing if a folder can't be made", async () => {
    const parent = aFolder();
    writeFileSync(join(parent, "file"), "");
    const { code, err } = await init([join(parent, "file/homes"), ...homes]);
    assert.equal(code, 1);
    assert.equal(
      err,
      `${join(parent, "file")} is a file, so no folder can be made in it. Nothing was written.\n`,
    );
    assert.deepEqual(readdirSync(parent), ["file"]);
  });

  test("packs the clone for a digest that comes from it", async () => {
    const folder = join(aFolder(), "homes");
    mkdirSync(folder);
    const { code, out } = await init([folder, ...homes.slice(0, 4)]);
    assert.equal(code, 0);
    assert.match(out, /^`package\.json` asks npm for a packed copy of this Standfirst: vendor\/standfirst-/m);
    const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    assert.match(dependencies.standfirst, /^file:vendor\/standfirst-[\d.]+\.tgz$/);
    assert.ok(filesIn(folder).includes(dependencies.standfirst.slice("file:".length)));
  });

  test("asks for what is missing in a terminal", { skip: noTerminal() ?? false }, async () => {
    const folder = join(aFolder(), "homes");
    const { exitCode, screen } = await typeInto(
      "init",
      [folder, "--standfirst", "^0.1.0", "--time-zone", "Europe/London"],
      [
        ["Name of the digest", `Homes Weekly${enter}`],
        ["Web address where", `homes${enter}`],
        ["This is `homes`, but must be a web address", `${"\x7f".repeat(5)}https://homes.example/${enter}`],
        ["Language, as a tag", enter],
        ["Weekday", "Thu"],
        ["Search: Thu", enter],
        ["Time of day", enter],
      ],
    );
    assert.equal(exitCode, 0, screen);
    assert.match(readFileSync(join(folder, "_data/site.yaml"), "utf8"), /^publishedOn: Thursday$/m);
  });
});
