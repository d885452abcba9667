import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { describeForGitHub, formats } from "../../src/check/formats.ts";
import { errorAt, type Problem, warningAt } from "../../src/content/problem.ts";
import { aDigest, anItem, writeFiles } from "../support/digest.ts";
import { aFolder, project } from "../support/site.ts";
import { check, checkOf, git } from "./checking.ts";

const mistakes = {
  "content/items/drought.md": anItem({ topics: ["watr"] }),
  "content/items/flood.md": anItem({}, "## Rain\n\n#### Snow"),
};

const asJson = {
  problems: [
    {
      severity: "error",
      file: "content/items/drought.md",
      line: 6,
      column: 5,
      field: "topics[0]",
      value: "watr",
      message: "`watr` is not a topic.",
      hint: "Did you mean `water`? Topics are listed in _data/topics.yaml.",
      rule: "",
    },
    {
      severity: "warning",
      file: "content/items/flood.md",
      line: 10,
      column: 1,
      field: "",
      value: "",
      message: "A level 4 heading follows a level 2 heading, which skips a level.",
      hint: "Use ###.",
      rule: "",
    },
  ],
  errors: 1,
  warnings: 1,
  files: 2,
  mended: [],
  skipped: [],
  leftOut: { style: 0, alts: 0, topics: 0 },
};

describe("npm run check -- --format", () => {
  test("json prints one document, with every part of each problem in the same order", async () => {
    const { code, out, err } = await checkOf(mistakes, "--format", "json");
    assert.deepEqual({ code, err }, { code: 1, err: "" });
    assert.equal(out, `${JSON.stringify(asJson, null, 2)}\n`);
  });

  test("json prints a document even if there is no problem", async () => {
    const { out } = await checkOf({}, "--format=json");
    assert.deepEqual(JSON.parse(out), {
      problems: [],
      errors: 0,
      warnings: 0,
      files: 0,
      mended: [],
      skipped: [],
      leftOut: { style: 0, alts: 0, topics: 0 },
    });
  });

  test("json is explained in the manual, part by part", () => {
    const manual = readFileSync(join(project, "docs/check.md"), "utf8");
    for (const part of [...Object.keys(asJson), ...Object.keys(asJson.problems[0] ?? {})])
      assert.ok(manual.includes(`\`${part}\``), `docs/check.md does not explain ${part}`);
  });

  test("text is the default", async () => {
    const root = aDigest(mistakes);
    assert.deepEqual(await check(["--root", root, "--format", "text"]), await check(["--root", root]));
  });

  test("github names files relative to the repository, and ends with the counts", async () => {
    const repository = aFolder();
    git(repository, "init", "--quiet");
    const root = join(repository, "papers", "first");
    mkdirSync(root, { recursive: true });
    writeFiles(root, { "_data/site.yaml": "title: Test\nurl: https://paper.example/\n", ...mistakes });
    writeFiles(root, { "_data/topics.yaml": "- { id: water, label: Water }\n" });
    const said = [
      "::error file=papers/first/content/items/drought.md,line=6,col=5,title=Error in the content::`watr` is not a topic. Did you mean `water`? Topics are listed in _data/topics.yaml.",
      "::warning file=papers/first/content/items/flood.md,line=10,col=1,title=Warning::A level 4 heading follows a level 2 heading, which skips a level. Use ###.",
      "1 error and 1 warning in 2 files.",
      "",
    ].join("\n");
    const words = ["--format", "github"];
    assert.deepEqual(await check(["--root", root, ...words]), { code: 1, out: said, err: "" });
    assert.deepEqual(await check(words, { cwd: root }), { code: 1, out: said, err: "" });
  });

  test("github escapes characters that would end a command or a part of it", () => {
    const problem: Problem = {
      file: "content/items/50%, or so: x.md",
      ...warningAt({ line: 2, column: 3 }, "100%\r\nsure: a, b::c.", ""),
      rule: "a:b,c",
    };
    assert.equal(
      describeForGitHub(project, [problem]).split("\n")[0],
      "::warning file=content/items/50%25%2C or so%3A x.md,line=2,col=3,title=House style%3A a%3Ab%2Cc::100%25%0D%0Asure: a, b::c.",
    );
  });

  test("github names files relative to the current folder if there is no repository", () => {
    const root = aDigest();
    const problem = { file: "content/items/flood.md", ...errorAt({ line: 1, column: 1 }, "No.", "") };
    const from = `cd ${JSON.stringify(join(root, ".."))} && exec "$0" --import "$1" --input-type=module -e "$2"`;
    const script = `import { describeForGitHub } from ${JSON.stringify(join(project, "src/check/formats.ts"))};
      console.log(describeForGitHub(${JSON.stringify(root)}, [${JSON.stringify(problem)}]));`;
    const words = ["-c", from, process.execPath, import.meta.resolve("tsx"), script];
    const said = execFileSync("sh", words, { encoding: "utf8" });
    const folder = root.split("/").at(-1);
    assert.equal(said.split(",")[0], `::error file=${folder}/content/items/flood.md`);
  });

  test("all formats are complete in a pipe, however long they are", async () => {
    const body = Array.from({ length: 4000 }, (_, index) => `[${index}](/items/none-${index}/)`).join("\n\n");
    const root = aDigest({ "content/items/flood.md": anItem({}, body) });
    const [text, json, github] = await Promise.all(
      Object.keys(formats).map((format) => check(["--root", root, "--format", format])),
    );
    assert.equal(
      text?.out.split("\n").at(-2),
      "0 errors and 4000 warnings in 1 file.".replace("4000", "4,000"),
    );
    assert.equal(JSON.parse(json?.out ?? "").problems.length, 4000);
    assert.equal(github?.out.split("\n").length, 4002);
  });
});
