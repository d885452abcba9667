import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faultsOf } from "../reading.ts";

describe("A note for editors that readers would see is an error:", () => {
  for (const note of [
    "%% note %%",
    "{>> note <<}",
    "{% comment %} note {% endcomment %}",
    "{# note #}",
    "{{! note }}",
    "{{/* note */}}",
    "{/* note */}",
    "<%# note %>",
    "{::comment} note {:/comment}",
    "<!— note —>",
    "<! -- note -- >",
    "<!\u200b-- note -->",
    "<!−− note −−>",
    "＜！-- note --＞",
    "[//] : # (note)",
    "[TODO: ask her]",
    "[TODO]",
    "[TK]",
    "[TK figures]",
    "[to do: ask her]",
    "[NOTE TO EDITOR: who was there?]",
    "[Note to the desk: hold until noon]",
    "((editor: ask her))",
  ])
    test(note, () => {
      assert.deepEqual(faultsOf(`A.\n\nB ${note} c`), [
        `3:3: error: \`${note}\` looks like a note for editors, and readers would see it. Write it as \`<!-- … -->\`, or delete it.`,
      ]);
      assert.deepEqual(faultsOf(`A. \`${note}\``), []);
    });

  test("in an HTML element named comment", () => {
    assert.match(
      faultsOf("A. <comment>note</comment>")[0] ?? "",
      /^1:4: error: `<comment>note<\/comment>` looks like/,
    );
  });

  test("at each end, if it has several paragraphs", () => {
    assert.equal(faultsOf("%%\n\nnote\n\n%%").length, 2);
  });

  test("but not per cent signs and ids of headings", () => {
    assert.deepEqual(faultsOf("100%% of 5%, \\%%"), []);
    assert.match(faultsOf("## Rain {#rain}")[0] ?? "", /^1:9: warning: Attributes in curly brackets/);
  });

  test("but not words in brackets for readers", () => {
    const text =
      "[sic], [our emphasis], [Editor’s note: it rained], [notes to the accounts], [TK][EN], (TK), ((a) or (b))";
    assert.deepEqual(faultsOf(text), []);
    assert.deepEqual(faultsOf("[TODO: rain](https://river.example/) and [TODO]\n\n[TODO]: /todo/"), []);
  });

  test("in the title or address of a link", () => {
    const message = "A note for editors is in the address or title of a link or picture, which is published.";
    assert.deepEqual(faultsOf('[a](https://a.example/ "b <!-- note -->") [c](<!-- other -->)'), [
      `1:27: error: ${message} Delete it.`,
      `1:47: error: ${message} Delete it.`,
    ]);
    assert.deepEqual(faultsOf('A [b].\n\n[b]: https://b.example/ "%% note %%"'), [
      `1:1: error: ${message} Delete it.`,
    ]);
  });

  test("in the description of a picture", () => {
    assert.deepEqual(faultsOf("![A river {>> which? <<}](https://a.example/b.png)"), [
      "1:11: error: `{>> which? <<}` looks like a note for editors, and readers would see it. Write it as `<!-- … -->`, or delete it.",
    ]);
  });

  test("or a warning if it is indented, and so is code", () => {
    assert.deepEqual(faultsOf("A\n\n    <!-- note -->"), [
      "3:5: warning: Readers see this comment, because text indented by four spaces is code. Remove the spaces. For code, put lines of ``` around it.",
    ]);
  });
});
