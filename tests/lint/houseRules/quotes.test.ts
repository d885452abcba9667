import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { file, fixedItem, linesOf } from "../lintInputs.ts";

const item = (...lines: string[]) => ["---", ...lines, "---", "It rained.", ""].join("\n");
const whole = (...lines: string[]) =>
  item("headline: A", "date: 2021-11-10", "standfirst: B", "topics: [water]", ...lines);

test("Typographic quotation marks around an id are reported beside the error, with what to write", () => {
  assert.deepEqual(linesOf(item("headline: A", "date: 2021-11-10", "standfirst: B", "topics: [“water”]")), [
    `${file}:5:10: error: \`“water”\` is not a topic. Did you mean \`water\`? Topics are listed in _data/topics.yaml.`,
    `${file}:5:10: warning: “water” has typographic quotation marks, which YAML reads as text. Write water.`,
  ]);
});

test("A slug between typographic quotation marks is reported, although it could be an address", () => {
  assert.deepEqual(linesOf(whole("formerSlugs:", "  - “old”")), [
    `${file}:7:5: warning: “old” has typographic quotation marks, which YAML reads as text. Write old.`,
  ]);
});

describe("Typographic quotation marks are fixed in", () => {
  for (const [what, wrong, right] of [
    ["ids", "topics: [“water”, ‘rivers’] # two", "topics: [water, rivers] # two"],
    ["days", "date: “2021-11-10”", "date: 2021-11-10"],
    ["enumerations", "label: ”analysis”", "label: analysis"],
    ["numbers", "order: “1”", "order: 1"],
    ["yes and no", "draft: “true”", "draft: true"],
    ["addresses", "sources: [{ url: “https://a.example/” }]", 'sources: [{ url: "https://a.example/" }]'],
    ["slugs that would be numbers", "formerSlugs: [“2021”]", 'formerSlugs: ["2021"]'],
    ["texts with a colon", 'headline: “Why: what "now"”', 'headline: "Why: what \\"now\\""'],
    ["texts with a number sign in a word", "headline: “Why#now”", "headline: “Why#now”"],
    ["texts that would be cut", "headline: “Why # now”", 'headline: "Why # now"'],
    ["texts with a quotation", "headline: “He said: “no” again”", 'headline: "He said: “no” again"'],
    ["values before a comment", "date: “2021-11-10” # not “2021”", "date: 2021-11-10 # not “2021”"],
    ["texts that begin plainly", 'headline: "Why”', 'headline: "Why"'],
    ["ids that are names, too", "organisations: [“TRB”]", "organisations: [river-board]"],
  ] as const)
    test(what, () => assert.equal(fixedItem(item(wrong)), item(right)));
});

test("Quotation marks around a text that they divide do not hide others", () => {
  const torn = item("headline: A", "date: “2021-11-10”", "standfirst: “No: rain”", "topics: [“water”]");
  assert.deepEqual(
    linesOf(torn).filter((line) => line.includes("typographic")),
    [
      `${file}:3:7: warning: “2021-11-10” has typographic quotation marks, which YAML reads as text. Write 2021-11-10.`,
      `${file}:4:13: warning: “No: rain” has typographic quotation marks, which YAML reads as text. Write "No: rain".`,
      `${file}:5:10: warning: “water” has typographic quotation marks, which YAML reads as text. Write water.`,
    ],
  );
  const right = item("headline: A", "date: 2021-11-10", 'standfirst: "No: rain"', "topics: [water]");
  assert.equal(fixedItem(torn), right);
  assert.deepEqual(linesOf(right), []);
});

describe("Typographic quotation marks stay if the first and the last are not a pair, or do not surround the text:", () => {
  for (const line of [
    "standfirst: “We said: no” and “never”",
    "standfirst: “A: b”, he said; “c”",
    "standfirst: “Rain” #2 of “Storm”",
    "headline: “A” #1 “B”",
    "headline: “A” # not “B”",
    'headline: “A: b” and "c”',
    'headline: “A: b" and "c”',
    "headline: “A: b”\n  and more",
    'headline: "A\n  b: “c: d”\n  e"',
    "headline: |\n  a: “c: d”",
  ])
    test(line, () => assert.equal(fixedItem(item(line)), item(line)));
});

test("Typographic quotation marks stay in texts", () => {
  for (const line of ["headline: “We are tired”", "headline: He said “why: now” twice", "byline: “Ann”"])
    assert.equal(fixedItem(item(line)), item(line));
  const text = anItem({
    headline: "“We are tired”",
    updates: [{ date: "2021-11-11", kind: "update", note: "- “a: b”\n- “c: d”\n" }],
  });
  assert.equal(fixedItem(text), text);
  assert.deepEqual(
    linesOf(text).filter((line) => !line.includes("is plain text")),
    [],
  );
});
