import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { runCommand } from "../support/site.ts";

describe("A command that is asked for help", () => {
  test("lists its options, and does nothing", async () => {
    const said = await runCommand("check", ["--strict", "--help"]);
    assert.equal(
      said.output,
      [
        "These options can follow `npm run check --`:",
        "  --root VALUE (otherwise .)",
        "  --strict",
        "  --format VALUE (otherwise text)",
        "  --fix",
        "  --since VALUE",
        "  --links",
        "README.md says what each is for.",
        "",
      ].join("\n"),
    );
    assert.equal(said.exitCode, 0);
  });

  test("lists those of the thing that it was to make, and which can be given more than once", async () => {
    const { output, exitCode } = await runCommand("new", ["topic", "-h"]);
    assert.match(output, /^These options can follow `npm run new --`:\n/);
    assert.match(output, /^ {2}--alias VALUE \(once for each\)$/m);
    assert.equal(exitCode, 0);
  });

  test("says so where it has none", async () => {
    const { output } = await runCommand("clean", ["--help"]);
    assert.match(output, /^`npm run clean` takes no options\.\n/);
  });
});

test("npm run new says how to give several topics", async () => {
  const { output, exitCode } = await runCommand("new", ["--headline=A", "--standfirst=B", "--topic=a,b"]);
  assert.equal(output, "--topic takes one id: give it once for each, --topic one --topic another.\n");
  assert.equal(exitCode, 2);
});
