import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { replaceAtomic, writeAtomic } from "../../src/files/atomicWrite.ts";
import { aDigest } from "../support/digest.ts";

// Nobody may make a file in /proc, not even root.
const skip = process.platform !== "linux";
test("the error names the file, not the temporary one", { skip }, () => {
  assert.throws(() => writeAtomic("/proc/issue.pdf", "text"), {
    message: /^E[A-Z]+: .*, open '\/proc\/issue\.pdf'$/,
  });
});

test("an editor's file keeps its permissions when it is replaced", () => {
  const root = aDigest({ "notes/flood.md": "It rained." });
  const path = join(root, "notes/flood.md");
  chmodSync(path, 0o666);
  replaceAtomic(path, "It stopped.");
  assert.equal(readFileSync(path, "utf8"), "It stopped.");
  assert.deepEqual(readdirSync(join(root, "notes")), ["flood.md"]);
  if (process.platform !== "win32") assert.equal(statSync(path).mode & 0o777, 0o666);
});

test("a new editor's file is written, and its folder created", () => {
  const path = join(aDigest(), "notes/flood.md");
  replaceAtomic(path, "It rained.");
  assert.equal(readFileSync(path, "utf8"), "It rained.");
});

test("a file that can't be replaced does not change, and no temporary file is left", () => {
  const root = aDigest({ "notes/flood.md/deep.md": "It rained." });
  mkdirSync(join(root, "notes/rain.md"), { recursive: true });
  for (const name of ["flood.md", "rain.md"]) {
    const path = join(root, "notes", name);
    assert.throws(() => replaceAtomic(path, "It stopped."), { message: /^E[A-Z]+: / });
  }
  assert.deepEqual(readdirSync(join(root, "notes")).sort(), ["flood.md", "rain.md"]);
  assert.equal(readFileSync(join(root, "notes/flood.md/deep.md"), "utf8"), "It rained.");
});

test("a copy beside a file stays, whatever number its name ends with, but the temporary file of a killed process is deleted", () => {
  const root = aDigest({
    "out/report.pdf.2021": "A copy",
    "out/report.pdf.standfirst.99999999/deep": "A folder",
    "out/report.pdf.standfirst.99999998": "Half a file",
  });
  writeAtomic(join(root, "out/report.pdf"), "A report");
  const left = ["report.pdf", "report.pdf.2021", "report.pdf.standfirst.99999999"];
  assert.deepEqual(readdirSync(join(root, "out")).sort(), left);
});
