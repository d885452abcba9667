import assert from "node:assert/strict";
import { test } from "node:test";
import { problemsOf } from "../../content/problems.ts";

const site = (from: string) => ({
  "_data/site.yaml": `title: The Test Paper\nurl: https://paper.example/\nemail:\n  from: ${from}\n`,
});

test("A letter comes from an address, with a name or without", () => {
  for (const from of [
    "post@paper.example",
    "The Test Paper <post@paper.example>",
    "Zeitung für Ärzte <post@paper.example>",
  ])
    assert.deepEqual(problemsOf(site(from)), []);
});

test("What is no address, or would be several, is told", () => {
  for (const from of [
    "post",
    "The Test Paper",
    "<post@paper.example>",
    "a@b.example, c@d.example",
    "Ann, Bo <a@b.example>",
  ])
    assert.deepEqual(problemsOf(site(from)), [
      `_data/site.yaml:4:9: error: \`email.from\` is \`${from}\`, but must be an address such as editors@example.org or The Paper <editors@example.org>. Whom it comes from: an address, or a name and an address.`,
    ]);
});
