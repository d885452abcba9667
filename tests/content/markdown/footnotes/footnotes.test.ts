import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBody } from "../../../../src/content/markdown/body.ts";
import { type HtmlOptions, renderHtml } from "../../../../src/content/markdown/renderHtml.ts";
import { filled } from "../../../support/megabytes.ts";
import { processorTime } from "../../../support/processorTime.ts";

/** A body whose file has ten lines of front matter. */
const read = (source: string) => readBody(source, "/items/flood/", 10);
const html = (source: string, options?: HtmlOptions) => renderHtml(read(source).body.tree, options);
const textOf = (source: string) => read(source).body.text;
const findingsOf = (source: string) =>
  read(source).findings.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`);

describe("Footnotes", () => {
  test("become a list at the end, with links there and back", () => {
    assert.equal(
      html("It rained.[^1] It snowed.\n\n[^1]: The *Met* Office.\n\nIt stopped."),
      '<p>It rained.<sup><a href="#fn:1" id="fnref:1" role="doc-noteref" aria-label="Footnote 1">[1]</a></sup> It snowed.</p>\n' +
        "<p>It stopped.</p>\n" +
        '<ol class="footnotes">\n<li id="fn:1">\n' +
        '<p>The <em>Met</em> Office. <a href="#fnref:1" role="doc-backlink" aria-label="Back to reference 1">↩\uFE0E</a></p>\n' +
        "</li>\n</ol>\n",
    );
  });

  test("have a prefix if several bodies are on a page", () => {
    const found = html("It rained.[^1]\n\n[^1]: A.", { anchorPrefix: "flood--" });
    for (const part of [
      'href="#flood--fn:1" id="flood--fnref:1"',
      'id="flood--fn:1"',
      'href="#flood--fnref:1"',
    ])
      assert.ok(found.includes(part), part);
  });

  test("are numbered in the order of the text, whatever they are called and wherever they are defined", () => {
    assert.equal(
      textOf("[^b]: B.\n[^met-office]: M.\n[^7]: Seven.\n\nOne[^7], two[^met-office], three[^b]."),
      "One [note 1], two [note 2], three [note 3].\n[note 1] Seven.\n[note 2] M.\n[note 3] B.",
    );
  });

  test("may be referred to several times, with a link back to each place", () => {
    const found = html("One.[^1] Two.[^1]\n\n[^1]: A.");
    assert.ok(found.includes('id="fnref:1:2"'));
    assert.ok(
      found.includes('<a href="#fnref:1:2" role="doc-backlink" aria-label="Back to reference 1, place 2">'),
    );
  });

  test("may have several paragraphs, lists and code, and lines that are not indented", () => {
    const source =
      "One.[^1]\n\n[^1]: First\nline.\n\n    Second:\n\n    - item\n\n    Then:\n\n        code\n\nThe text.";
    assert.equal(
      textOf(source),
      "One. [note 1]\nThe text.\n[note 1] First line.\nSecond:\nitem\nThen:\ncode\n",
    );
    assert.match(html(source), /<pre tabindex="0"><code>code\n<\/code><\/pre>\n <a href="#fnref:1"/);
  });

  test("may begin on the line below their label", () => {
    assert.equal(textOf("One.[^1]\n\n[^1]:\n    First."), "One. [note 1]\n[note 1] First.");
  });

  test("may refer to other footnotes, which follow them", () => {
    assert.equal(
      textOf("One.[^a] Two.[^c]\n\n[^a]: A.[^b]\n[^b]: B.\n[^c]: C."),
      "One. [note 1] Two. [note 2]\n[note 1] A. [note 3]\n[note 2] C.\n[note 3] B.",
    );
  });

  test("may be in lists, quotations, tables and headings, and defined inside each other", () => {
    const source =
      "## Rain[^1]\n\n- a[^2]\n\n> b[^3]\n>\n> [^3]: C.\n\n| A[^1] |\n|---|\n| c[^2] |\n\n[^1]: A.\n    [^2]: B.";
    const { body, findings } = read(source);
    assert.deepEqual(findings, []);
    assert.deepEqual(body.headings, ["rain"]);
    assert.ok(body.text.endsWith("[note 1] A.\n[note 2] B.\n[note 3] C."), body.text);
  });

  test("in the text of a link are not links themselves", () => {
    const found = html("[One[^1]](/items/a/)\n\n[^1]: A.");
    assert.ok(found.includes('<a href="/items/a/">One<sup id="fnref:1">[1]</sup></a>'), found);
  });

  test("may be addresses, which were links before", () => {
    assert.match(
      html("One.[^1]\n\n[^1]: https://example.org/a"),
      /<p><a href="https:\/\/example\.org\/a">https:\/\/example\.org\/a<\/a> <a href="#fnref:1"/,
    );
  });

  test("are text in code, where they are escaped, and as link text", () => {
    assert.equal(
      textOf("`[^1]` \\[^1] [^1](/a/)[^1]\n\n    [^1]: code\n\n[^1]: A."),
      "[^1] [^1] ^1 [note 1]\n[^1]: code\n\n[note 1] A.",
    );
  });

  test("by the half megabyte are read in seconds", () => {
    for (const unit of ["[^1]: a\n", "[^1]", "[^", "a[^1] [^1]: ", "[^1]: a[^1]\n\n", "~~a~~[^1] "])
      assert.ok(processorTime(() => read(`[^1]: A.\n\n${filled(unit, 500_000)}`)).seconds < 20, unit);
  });
});

describe("A footnote that is not shown is reported at its position:", () => {
  test("one without a definition", () => {
    assert.deepEqual(findingsOf("It rained.\n\nSo[^1] and[^two], [^1].\n\n[^3]: A."), [
      "15:1 Nothing refers to the footnote `[^3]`, so readers do not see it. Write `[^3]` in the text where it belongs, or delete it.",
      "13:3 The footnote `[^1]` is not defined, so readers see its mark. Write `[^1]: …` on a line of its own, with the text of the footnote.",
      "13:11 The footnote `[^two]` is not defined, so readers see its mark. Write `[^two]: …` on a line of its own, with the text of the footnote.",
    ]);
  });

  test("a definition that only an unused definition refers to", () => {
    assert.deepEqual(
      findingsOf("It rained.\n\n> [^a]: A.[^b]\n\n[^b]: B.").map((each) => each.replace(/ Write.*/, "")),
      [
        "13:3 Nothing refers to the footnote `[^a]`, so readers do not see it.",
        "15:1 Nothing refers to the footnote `[^b]`, so readers do not see it.",
      ],
    );
  });

  test("the second of the same name", () => {
    assert.deepEqual(findingsOf("It rained.[^1]\n\n[^1]: A.\n[^1]: B."), [
      "14:1 The footnote `[^1]` is defined twice, and readers do not see this one. The first is in line 13. Give this one another name, or delete it.",
    ]);
  });

  test("one without text, also if it has only a comment", () => {
    for (const empty of ["[^1]:", "[^1]: <!-- source? -->"])
      assert.deepEqual(findingsOf(`It rained.[^1]\n\n${empty}\n\nIt stopped.`), [
        "13:1 The footnote `[^1]` has no text. Write its text after the colon.",
      ]);
  });

  test("one with a space in its name that is an address, so that Markdown reads a link", () => {
    assert.deepEqual(findingsOf("It rained.[^Note One]\n\n[^Note One]: https://example.org/rule"), [
      "13:1 The footnote `[^Note One]` is a link, because its name has a space. Give it a name without spaces, such as `[^1]`.",
    ]);
  });

  test("one with a space in its name", () => {
    assert.deepEqual(findingsOf("It rained.[^met office]"), [
      "11:11 The footnote `[^met office]` is not defined, so readers see its mark. Give it a name without spaces, such as `[^1]`, and write `[^1]: …` on a line of its own.",
    ]);
  });
});

describe("The text of a body", () => {
  test("says what is struck out", () => {
    assert.equal(
      textOf("It was ~~not~~ agreed, ~~*all* of it~~."),
      "It was [struck out: not] agreed, [struck out: all of it].",
    );
  });

  test("has as many words as its marks leave", () => {
    const { words } = read("It was ~~not~~ agreed.[^1] ![A map](map.png)\n\n[^1]: In March.").body;
    assert.equal(words, 8);
  });

  test("has the descriptions of pictures", () => {
    assert.equal(textOf("![A river](river.svg) in flood."), "[Picture: A river] in flood.");
  });
});
