import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readBody } from "../../../src/content/markdown/body.ts";
import { bodyMarkdown } from "../../../src/outputs/markdown/bodyMarkdown.ts";
import { project } from "../../support/site.ts";
import { attacks } from "../data/hostile.ts";

const treeOf = (text: string) => readBody(text, "/items/flood/", 0).body.tree;
const written = (text: string) => bodyMarkdown(treeOf(text), (url) => url);

describe("A body that is written as Markdown is read as the same body", () => {
  const blocks = {
    "marks within a line":
      "An **opening**, *stress*, ***both***, **a *b***, *a **b***, ~~regret~~, `co``de`, `` ` ``.",
    "links and pictures":
      "[a](/x), [b *c*](https://e.example/?a=1&b=(2) \"A 'title'\"), <https://e.example/a_b>, ![A [b]](river.svg), [e]().",
    "text that looks like markup":
      "1\\. a\n\\# b\n\\- c\n\\> d\n\\+ e\n2021\\) f\n\\*g\\* \\_h\\_ i_j_k \\[l\\](m) \\`n\\` &amp;lt; \\&lt; \\<b> \\~~o\\~~ \\![p](/q)\n\\---\n\\===\n\\| a | b |\n\\|--|--|\n\\~~~",
    "a line break": "One.  \nTwo.\nThree.",
    headings: "## One # two \\#\n\n### Three\n\n#### Four *five*\n\n##### Six\n\n###### Seven",
    "tight and loose lists":
      "- one\n  - one and a half\n\n    with more\n- two\n\n***\n\n- a\n- b\n\n***\n\n7. c\n\n   d\n8. e\n   - f\n   - g\n\n***\n\n- \\- h\n- # i\n- > j",
    "two lists in a row": "- a\n\n* b\n\n1. c\n\n1) d",
    quotations: "> A\n>\n> > B\n>\n> - C\n\n> D",
    code: "    indented\n      more\n\n```ts\nconst a = `b`;\n```\n\n````\n```\n````\n\n- in a list\n\n  ```\n  code\n\n  more\n  ```",
    tables: "| A | B | C |\n|---|--:|:-:|\n| 1 \\| 2 | **x** | [y](/z) |\n| `a \\| b` |  | z |",
    footnotes:
      "A.[^one] B.[^two] C.[^one]\n\n[^one]: Levels at *noon*, [as published](https://e.example).\n\n    And more.\n[^two]: - a\n    - b",
    "right-to-left text": "נהר *עלה* (`x`).\n\n- واحد\n- two",
  };
  for (const [name, text] of Object.entries(blocks))
    test(name, () => assert.deepEqual(treeOf(written(text)), treeOf(text), written(text)));

  test("hostile texts", () => {
    for (const attack of attacks) {
      const quoted = attack.replace(/["]/g, "");
      assert.deepEqual(treeOf(written(quoted)), treeOf(quoted), quoted);
    }
  });

  test("every item of the sample", () => {
    const folder = join(project, "content/items");
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".md")) continue;
      const [, , body = ""] = readFileSync(join(folder, file), "utf8").split(/^---$/m);
      assert.deepEqual(treeOf(written(body)), treeOf(body), file);
    }
  });
});

test("Comments and notes for editors are not written, and addresses are absolute", () => {
  const text = bodyMarkdown(
    treeOf("Seen.<!-- secret --> [a](/topics/water/)\n\n[//]: # (secret)\n\n![River](river.svg)"),
    (url) => `https://paper.example${url}`,
  );
  assert.equal(
    text,
    "Seen. [a](https://paper.example/topics/water/)\n\n![River](https://paper.example/images/river.svg)\n",
  );
});
