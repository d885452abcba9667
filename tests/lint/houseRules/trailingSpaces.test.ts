import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { file, fixedItem, linesOf } from "../lintInputs.ts";

const fixedBody = (text: string) => fixedItem(anItem({}, text)).split("---\n")[2]?.slice(0, -1);

test("Spaces at the ends of lines are reported once, with the number of lines", () => {
  assert.deepEqual(linesOf(anItem({}, "A \nB\t\n\nC  ")), [
    `${file}:8:2: warning: There are spaces at the end of this line and 2 others. Remove them.`,
  ]);
  assert.deepEqual(linesOf(anItem({}, "A ")), [
    `${file}:8:2: warning: There are spaces at the end of this line. Remove them.`,
  ]);
});

describe("Spaces are removed from the ends of", () => {
  for (const [what, text, plain] of [
    ["lines within a paragraph, when it is one", "A \nB\t\nC", "A\nB\nC"],
    ["paragraphs", "A  \n\nB   ", "A\n\nB"],
    ["headings and blank lines", "## A  \n  \nB\n \t\n", "## A\n\nB\n\n"],
    ["points of a list", "- A \n- \n- B  \n", "- A\n-\n- B\n"],
  ] as const)
    test(what, () => assert.equal(fixedBody(text), plain));

  test("lines of the front matter, but not of block texts", () => {
    const item = anItem().replace("---\n", "--- \n# A \nreviewBy: 2022-01-01  \n");
    assert.equal(
      fixedItem(item),
      anItem()
        .replace("---\n", "---\n# A\nreviewBy: 2022-01-01\n")
        .replace(/(# A\nrev.*\n)((?:.*\n)*?)(---)/, "$2$1$3"),
    );
    const text = anItem().replace("standfirst: It rained.\n", "standfirst: |+ \n  It rained. \n   \n\n");
    assert.equal(fixedItem(text), text.replace("|+ ", "|+"));
  });
});

for (const [what, text] of [
  ["two break the line", "A  \nB"],
  ["two break the line in a quotation or list", "> A  \n> B\n\n- A  \n  B"],
  ["they are in code", "```\nA \n```\n\n    B \n     \n    C\n\n`D \nE`"],
  ["they are in code in a quotation", "> ```\n> A \n> ```\n> B"],
  ["they are in code in a list", "- A\n\n  ~~~\n  B \n  ~~~\n\n1. C\n\n       D \n"],
  ["they belong to an empty line of a quotation", "> A\n> \n> B\n>\n> > C\n> > \n> > D"],
] as const)
  test(`Spaces stay if ${what}`, () => {
    assert.equal(fixedBody(text), text);
    assert.deepEqual(linesOf(anItem({}, text)), []);
  });

test("Spaces stay if a backslash is before them, which is reported as a backslash that readers see", () => {
  const text = "A\\ \nB";
  assert.equal(fixedBody(text), text);
  assert.deepEqual(linesOf(anItem({}, text)), [
    "content/items/flood.md:8:2: warning: A backslash is shown as text. Delete it.",
  ]);
});
