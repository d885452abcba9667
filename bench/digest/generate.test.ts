import assert from "node:assert/strict";
import { test } from "node:test";
import { findProblems } from "../../src/check/findProblems.ts";
import { aFolder } from "../../tests/support/site.ts";
import { writeDigestOf } from "./generate.ts";

test("a generated digest follows house style", async () => {
  const root = aFolder();
  writeDigestOf(400, root);
  const all = await findProblems({ root, since: undefined, links: false });
  // Nobody has named the stories that its relations happen to make.
  const problems = all.filter(({ message }) => !message.includes("a story without a name"));
  assert.deepEqual(problems, []);
});
