import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { aFolder, commandLine } from "../support/site.ts";

const missing =
  "_data/site.yaml:1:1: error: The file is missing. Create it with at least a `title` and a `url`. docs/fields.md lists all its fields.\n" +
  "1 error and 0 warnings in 1 file.\n";

/** The commands that read a digest, with what each says last where there is none. */
const commands: readonly [command: string, end: string][] = [
  ["build", "Nothing was built. Fix the errors first.\n"],
  ["check", ""],
  ["due --line 0", ""],
  ["email", "No email was made. Fix the errors first.\n"],
  ["export", "Nothing was exported. Fix the errors first.\n"],
  ["new", "Nothing was written. Fix the errors first.\n"],
  ["pdf", "Nothing was printed. Fix the errors first.\n"],
  ["schedule", "Nothing to list. Fix the errors first.\n"],
  ["schedule --format json", "Nothing to list. Fix the errors first.\n"],
];

describe("In a folder without a digest", () => {
  for (const [command, end] of commands)
    test(`${command} says how to start a digest, and writes nothing`, async () => {
      const folder = aFolder();
      const [name = "", ...words] = command.split(" ");
      const said = await new Promise((done) =>
        execFile(process.execPath, [...commandLine(name), ...words], { cwd: folder }, (error, out, err) =>
          done({ code: error?.code, said: out + err }),
        ),
      );
      assert.deepEqual(said, { code: 1, said: missing + end });
      assert.deepEqual(readdirSync(folder), []);
    });
});
