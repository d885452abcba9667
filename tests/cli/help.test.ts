import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { commandLine, project, runCommand } from "../support/site.ts";

const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
const commands = Object.values<string>(scripts).flatMap((script) => script.split("standfirst.mjs ")[1] ?? []);

describe("A command with --help", () => {
  test("lists its options, and does nothing", async () => {
    const said = await runCommand("check", ["--strict", "--help"]);
    assert.equal(
      said.output,
      [
        "These options can follow `npm run check --`:",
        "  --root VALUE           the folder that holds content/ and _data/ (default: .)",
        "  --strict               treat warnings as errors",
        "  --format VALUE         output format: text, json, github (default: text)",
        "  --fix                  first fix what has only one right answer",
        "  --since VALUE          report published items that changed without a note since this git revision",
        "  --links                check links to other sites",
        "  --all                  also list what is otherwise only counted, such as the style of items before lintFrom",
        "  --old-addresses VALUE  report the addresses in this file (a sitemap, or one on each line) that lead nowhere",
        "See docs/check.md.",
        "",
      ].join("\n"),
    );
    assert.equal(said.exitCode, 0);
  });

  test("lists the options of one kind of entry, and which can be given more than once", async () => {
    const { output, exitCode } = await runCommand("new", ["topic", "-h"]);
    assert.match(output, /^These options can follow `npm run new --`:\n/);
    assert.match(output, /^ {2}--alias VALUE +Other names for it \(repeat for each one\)$/m);
    assert.equal(exitCode, 0);
  });

  test("says so if it has no options", async () => {
    const { output } = await runCommand("clean", ["--help"]);
    assert.match(output, /^`npm run clean` takes no options\.\n/);
  });

  for (const name of commands)
    test(`describes each option, in one column: ${name}`, async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [...commandLine(name), "--help"]);
      const options = stdout.split("\n").filter((line) => line.startsWith("  --"));
      assert.ok(options.length > 0 || stdout === `\`npm run ${name}\` takes no options.\n`, stdout);
      const columns = options.map((line) => /^ {2}--[a-z-]+( VALUE)? {2,}(?=\w)/.exec(line)?.[0].length);
      assert.ok(
        columns.every((column) => column !== undefined && column === columns[0]),
        stdout,
      );
      const [, manual] = /^See (.*\.md)\.$/m.exec(stdout) ?? [];
      if (manual) assert.match(readFileSync(join(project, manual), "utf8"), new RegExp(`\\b${name}\\b`));
    });
});

test("npm run new says how to give several topics", async () => {
  const { output, exitCode } = await runCommand("new", ["--headline=A", "--standfirst=B", "--topic=a,b"]);
  assert.equal(output, "--topic takes one id. Repeat it for each one: --topic one --topic another.\n");
  assert.equal(exitCode, 2);
});
