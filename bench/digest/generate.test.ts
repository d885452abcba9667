import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findProblems } from "../../src/check/findProblems.ts";
import { aFolder, goodSite } from "../../tests/support/site.ts";
import { generateDigest, writeDigestOf } from "./generate.ts";
import type { MadeItem } from "./items.ts";

const problemsOf = (root: string) => findProblems({ root, since: undefined, links: false });

test("uniform items follow house style", async () => {
  const root = aFolder();
  writeDigestOf(400, root, "uniform");
  // Nobody has named the stories that its relations happen to make.
  const problems = (await problemsOf(root)).filter(
    ({ message }) => !message.includes("a story without a name"),
  );
  assert.deepEqual(problems, []);
});

test("of realistic items one in five has warnings and none has errors, and they build", async () => {
  const root = aFolder();
  writeDigestOf(100, root);
  const problems = await problemsOf(root);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === "error"),
    [],
  );
  const faulty = new Set(
    problems.map(({ file }) => file).filter((file) => file.startsWith("content/items/")),
  );
  assertBetween(faulty.size, 12, 32, "items with warnings");
  const site = await goodSite({ root, words: ["--no-search"] });
  for (const folder of ["stories", "trackers", "corrections", "calendar"])
    assert.ok(existsSync(join(site, folder, "index.html")), folder);
});

test("the same items are made each time, whether one at a time or all at once", () => {
  assert.deepEqual(generateDigest(60), generateDigest(60));
});

test("realistic items vary as real ones do", () => {
  const { items } = generateDigest(1000);
  const lengths = items.map(wordsIn).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor(share * lengths.length)] ?? 0;
  assertBetween(at(0.05), 20, 70, "words of short items");
  assertBetween(at(0.5), 150, 230, "words of half of the items");
  assertBetween(at(0.95), 550, 1000, "words of long items");
  for (const [trait, { pattern, from, to }] of Object.entries(traits))
    assertBetween(items.filter(({ body }) => pattern.test(body)).length / 1000, from, to, trait);
});

test("a digest of up to 1,000 items has one or two in most weeks", () => {
  const issues = (count: number) => new Set(generateDigest(count).items.map(({ week }) => week)).size;
  assertBetween(issues(30), 20, 30, "issues of 30 items");
  assertBetween(issues(100), 70, 100, "issues of 100 items");
  assertBetween(issues(1000), 560, 626, "issues of 1,000 items");
});

/** What bodies have, and by how many items at least and at most. */
const traits = {
  links: { pattern: /\]\(|\]\[\d|<https/, from: 0.6, to: 0.9 },
  "addresses below the text": { pattern: /^\[\d+\]: /m, from: 0.02, to: 0.1 },
  "bare addresses": { pattern: /(?<![(<:] ?)https:/, from: 0.05, to: 0.3 },
  lists: { pattern: /^[-*] |^1\. /m, from: 0.25, to: 0.6 },
  "lists in lists": { pattern: /^ {2}- /m, from: 0.03, to: 0.15 },
  tables: { pattern: /^\| ---/m, from: 0.03, to: 0.12 },
  quotations: { pattern: /^> /m, from: 0.08, to: 0.25 },
  headings: { pattern: /^##/m, from: 0.3, to: 0.7 },
  "bold words": { pattern: /\*\*\S/, from: 0.2, to: 0.5 },
  footnotes: { pattern: /^\[\^1\]: /m, from: 0.01, to: 0.08 },
  code: { pattern: /^```/m, from: 0.005, to: 0.06 },
  entities: { pattern: /&[a-z]+;/, from: 0.01, to: 0.08 },
  "curly quotation marks": { pattern: /[“’]/, from: 0.7, to: 1 },
};

function wordsIn({ body }: MadeItem): number {
  return body.replace(/\]\([^)]*\)|\S*https?:\S+/g, "").split(/\s+/).length;
}

function assertBetween(value: number, from: number, to: number, what: string): void {
  assert.ok(value >= from && value <= to, `${what}: ${value} is not between ${from} and ${to}`);
}
