import assert from "node:assert/strict";
import { test } from "node:test";
import { writeWhole } from "../../src/content/asideFile.ts";

// Nobody may make a file in /proc, not even root.
const skip = process.platform !== "linux";
test("a file that can't be written is named as it was asked for", { skip }, () => {
  assert.throws(() => writeWhole("/proc/issue.pdf", "text"), {
    message: /^E[A-Z]+: .*, open '\/proc\/issue\.pdf'$/,
  });
});
