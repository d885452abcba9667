import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBody } from "../../../src/content/markdown/body.ts";

const told = (source: string) =>
  readBody(source, "/items/flood/", 0).findings.map(
    ({ severity, line, column, message, hint }) => `${line}:${column}: ${severity}: ${message} ${hint}`,
  );

const heading = "Put a blank line between them. For a heading, write `## ` before its words.";
const code =
  "This text is shown as code, because it is indented by four spaces. Remove the spaces. For code, put lines of ``` around it.";
const open = "The code does not end, so everything below it is shown as code.";
const dash = "Put the `-` at the end of the line above, or a blank line before it.";
const columns = "Add a cell to the first two rows, or write `\\|` for a pipe within a cell.";
const dashedTable =
  "1:1: warning: A table without pipes is shown as a paragraph and a line across the page. Write its rows as | a | b |, with a line such as |---|---| below the first row.";
const unused = "Delete it. To show it as text, write a backslash before it.";

describe("A block that Markdown reads in another way than it was meant is told:", () => {
  for (const [what, source, warning] of [
    [
      "a paragraph above ---",
      "It rained all day.\n---\nMore.",
      `1:1: warning: \`It rained all day.\` is a heading, because of the line of \`-\` below it. ${heading}`,
    ],
    [
      "a paragraph of two lines above ---",
      "It rained\nall day\n---",
      `1:1: warning: \`It rained all day\` is a heading, because of the line of \`-\` below it. ${heading}`,
    ],
    [
      "a paragraph above ===",
      "It rained, “all day.”\n===",
      `1:1: warning: \`It rained, “all day.”\` is a heading, because of the line of \`=\` below it. ${heading}`,
    ],
    [
      "front matter in the middle",
      "A.\n\n---\ntitle: Rain\n---\n",
      `4:1: warning: \`title: Rain\` is a heading, because of the line of \`-\` below it. ${heading}`,
    ],
    [
      "a list of MediaWiki",
      "# Rain\n# Snow\n# Hail",
      "1:1: warning: Each of these lines is a heading, because it begins with `# `. Begin the entries of a list with `1. ` or `- `.",
    ],
    ["an indented paragraph", "A.\n\n    It rained for three days.", `3:1: warning: ${code}`],
    ["an indented list", "A.\n\n    - Rain", `3:1: warning: ${code}`],
    ["an indented quotation in a list", "- A\n\n      > It rained", `3:1: warning: ${code}`],
    [
      "code that does not end",
      "A.\n\n```\nIt rained.\n\nIt snowed.",
      `3:1: warning: ${open} Put a line of \`\`\` where the code ends.`,
    ],
    [
      "code that ends with other marks",
      "~~~~\nIt rained.\n~~~",
      `1:1: warning: ${open} Put a line of ~~~~ where the code ends.`,
    ],
    [
      "a heading of reStructuredText",
      "Rain\n~~~~\n\nIt rained.",
      `2:1: warning: ${open} Put a line of ~~~~ where the code ends.`,
    ],
    [
      "a diagram",
      "```mermaid\na --> b\n```",
      "1:1: warning: Readers see the code of `mermaid`, because no program replaces it. Write its text in Markdown, or show a picture of it.",
    ],
    [
      "a box of MyST",
      "```{note} Rain\nIt rained.\n```",
      "1:1: warning: Readers see the code of `{note}`, because no program replaces it. Write its text in Markdown, or show a picture of it.",
    ],
    [
      "a dash at the start of a line",
      "It rose by 5\n- 3 more than before.",
      `2:1: warning: This line is an entry of a list, because it begins with \`-\`. ${dash}`,
    ],
    [
      "more than at the start of a line",
      "where there are\n> 5 million",
      "2:1: warning: This line is a quotation, because it begins with `>`. Put the `>` at the end of the line above, or a blank line before it.",
    ],
    [
      "a dash at the start of a line of a quotation",
      "> It rose by 5\n> - 3 more than before.",
      `2:1: warning: This line is an entry of a list, because it begins with \`-\`. ${dash}`,
    ],
    [
      "a number after # at the start of a line",
      "It was\n# 1 in the charts.",
      "2:1: warning: This line is a heading, because it begins with `# `. Delete the space after the `#`. For a heading, put a blank line above it.",
    ],
    [
      "a year that begins a paragraph",
      "1984. It rained.",
      "1:1: warning: `1984.` is the number of an entry of a list. If it is a word of the text, write `1984\\.`.",
    ],
    [
      "a number left out",
      "1. Rain\n2. Snow\n4. Hail",
      "3:1: warning: Readers see this entry as 3, not 4, because a list counts on from its first number. Number it 3, or write `4\\.` at the start of a paragraph.",
    ],
    [
      "numbers that go down",
      "3. Rain\n2. Snow",
      "2:1: warning: Readers see this entry as 4, not 2, because a list counts on from its first number. Number it 4, or write `2\\.` at the start of a paragraph.",
    ],
    [
      "text below a table",
      "| A | B |\n|---|---|\n| 1 | 2 |\nIt rained.",
      "4:1: warning: This line is a row of the table above it. Put a blank line between them, or write its pipes.",
    ],
    [
      "a table whose columns are marked by dashes",
      "Rain   Snow\n-----  ----\n1      2",
      dashedTable.replace("1:1", "2:1"),
    ],
    ["such a table without a head", "-----  ----\n1      2\n-----  ----", dashedTable],
  ] as const)
    test(what, () => {
      assert.deepEqual(told(source), [warning]);
    });
});

describe("Words that no reader would see are told:", () => {
  for (const [what, source, warning] of [
    [
      "a cell too many",
      "| A | B |\n|---|---|\n| 1 | 2 | lost |",
      `3:11: warning: Readers don't see \`lost\`, because the table has only 2 columns. ${columns}`,
    ],
    [
      "cells too many",
      "A | B\n--|--\n1 | 2 | lost | more",
      `3:9: warning: Readers don't see \`lost | more\`, because the table has only 2 columns. ${columns}`,
    ],
    [
      "a cell too many in a quotation",
      "> | A |\n> |---|\n> | 1 | lost |",
      `3:9: warning: Readers don't see \`lost\`, because the table has only one column. ${columns}`,
    ],
    [
      "a pipe in a cell",
      "| A | B |\n|---|---|\n| 1 | 2|3 |",
      `3:9: warning: Readers don't see \`3\`, because the table has only 2 columns. ${columns}`,
    ],
    [
      "a definition that no link uses",
      "A.\n\n[Chair]: Yes",
      `3:1: warning: Readers don't see \`[Chair]: Yes\`, because it defines a link that is used nowhere. ${unused}`,
    ],
    [
      "a definition in a list",
      "- [Chair]: Yes",
      `1:1: warning: Readers don't see \`- [Chair]: Yes\`, because it defines a link that is used nowhere. ${unused}`,
    ],
    [
      "a second definition",
      "See [a].\n\n[a]: /a/\n[A]: /b/",
      `4:1: warning: Readers don't see \`[A]: /b/\`, because a line above defines the same link. ${unused}`,
    ],
    [
      "the title of a picture",
      '![A river](https://a.example/b.png "Photo: Ann")',
      "1:37: warning: Readers don't see `Photo: Ann`, because it is the title of a picture. Write it in the text below the picture.",
    ],
    [
      "a picture whose data is in its address",
      "![A river](data:image/png;base64,iVBORw0KGgo=)",
      "1:12: warning: Readers don't see this picture, because its data is in its address. Save the picture in content/images/, and write ![…](/images/…).",
    ],
    [
      "words behind the marks of code",
      "``` js It rained\na\n```",
      "1:1: warning: Readers don't see `It rained`, because it stands after ``` and the name of a language. Write it below, or delete it.",
    ],
    [
      "text below a hundred quotations",
      `${">".repeat(101)} lost`,
      "1:1: warning: Readers don't see `lost`, because it is nested too deeply. Use fewer `>` and `- ` in a row.",
    ],
  ] as const)
    test(what, () => {
      assert.deepEqual(told(source), [warning]);
    });
});

describe("What is as it was meant is not told:", () => {
  for (const source of [
    "Rain\n====\n\nSnow\n----\n\nWhat next?\n---",
    "It rained.\n\n---\n\nIt snowed.",
    "It rained.\n\n--- ---\n\nIt snowed.",
    "# Rain\n\n# Snow",
    "# Rain\n## Snow",
    "    a = b\n    if (a) { b }",
    "    npm run check",
    "```\nIt rained.\n```\n\n> ```\n> a\n> ```\n\n- ```\n  a\n  ```",
    "~~~ js\na\n~~~~",
    "The rivers:\n- rain\n- snow",
    "The rivers\n- Rain\n- Snow",
    "The rivers\n- rain\n- snow",
    "- Apples\n  - only green ones\n- Pears",
    "1. Apples\n   - only green ones\n2. Pears",
    "* one\n    * sub\n* two",
    "- The plan\n  > quoted here",
    "> - Apples\n>   - only green ones",
    "It was\n#1 in the charts.",
    "It rained.\n\n# 1 in the charts",
    "It rained.\n> It snowed, she said.",
    "We have a plan.\n---------------",
    "Solution: rain\n---",
    "1. Rain\n1. Snow\n2. Hail",
    "1. Rain\n1. Snow\n1. Hail",
    "1. Rain\n\n   More.\n\n2. Snow\n   1. a\n   2. b\n3. Hail",
    "0. Rain\n1. Snow",
    "7) Rain\n8) Snow",
    "| A | B |\n|---|---|\n| 1 |\n| 1 | 2 |\n|| 2 |\n| 1 | 2 | |\n| a \\| b | `c \\| d` |",
    "A | B\n--|--\n1 | 2",
    "| A |\n|---|\n| 1 |\n<!-- | 2 | 3 | -->\n| <!-- a | b --> 4 |",
    'See [a], [b][B] and ![c].\n\n[a]: /a/\n[b]: https://b.example/ "Title"\n[c]: https://c.example/d.png',
    '[a](https://a.example/ "Title")',
    `${">".repeat(99)} there`,
  ])
    test(source.slice(0, 60), () => {
      assert.deepEqual(told(source), []);
    });
});
