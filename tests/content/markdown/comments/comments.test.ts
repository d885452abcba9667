import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faultsOf, htmlOf, read } from "../reading.ts";

describe("A comment in a body is left out", () => {
  for (const [where, source, shown] of [
    ["between paragraphs", "A.\n\n<!-- note -->\n\nB.", "<p>A.</p>\n<p>B.</p>\n"],
    ["above a paragraph", "<!-- note -->\nA.", "<p>A.</p>\n"],
    ["within a line, and one of the spaces around it", "A <!-- note --> b.", "<p>A b.</p>\n"],
    ["before a full stop, and the space with it", "A <!-- note -->.", "<p>A.</p>\n"],
    ["at the end of a line", "A. <!-- note -->\nB.", "<p>A.\nB.</p>\n"],
    ["on a line of a paragraph, which goes on", "A\n<!-- note -->\nb.", "<p>A\nb.</p>\n"],
    ["at the beginning of a line", "<!-- note --> A.", "<p>A.</p>\n"],
    ["in the middle of a word", "A<!-- note -->b", "<p>Ab</p>\n"],
    ["over several lines of a paragraph", "A <!-- note\nmore --> b", "<p>A b</p>\n"],
    ["with blank lines in it", "A\n<!-- note\n\nmore -->\nb", "<p>A</p>\n<p>b</p>\n"],
    ["with text behind it on its last line", "<!-- note\n\nmore --> *a*", "<p><em>a</em></p>\n"],
    ["with code and lists in it", "<!--\n```\n- note `\n-->\n`a`", "<p><code>a</code></p>\n"],
    ["with an e-mail address in it", "A<!--a@b.example-->", "<p>A</p>\n"],
    ["with nothing in it", "<!--> a <!---> b <!----> c", "<p>a b c</p>\n"],
    ["closed as browsers allow", "A <!-- note --!> b", "<p>A b</p>\n"],
    ["next to another", "<!-- note --> <!-- more\n\n--><!-- all -->", ""],
    ["in an entry of a list", "- a <!-- note -->\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"],
    ["with its entry of a list", "- a\n- <!-- note -->\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"],
    [
      "of several lines in an entry of a list",
      "- a\n  <!-- note\n\nmore -->\n- b",
      "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n",
    ],
    ["between the entries of a list", "- a\n<!-- note -->\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"],
    [
      "in a quotation",
      "> a\n> <!-- note\n> more -->\n> b",
      "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n",
    ],
    ["with its quotation", "> <!-- note -->", ""],
    ["in a heading and its anchor", "## A <!-- note --> b ##", '<h2 id="a-b">A b</h2>\n'],
    ["in the words of a link", "[a <!-- note ] --> b](/c/)", '<p><a href="/c/">a b</a></p>\n'],
    ["in emphasis", "**a <!-- ** --> b**", "<p><strong>a b</strong></p>\n"],
    [
      "in the description of a picture",
      "![A <!-- note --> river](a.svg)",
      '<p><img src="/images/a.svg" alt="A river" loading="lazy"></p>\n',
    ],
  ] as const)
    test(where, () => assert.equal(htmlOf(source), shown));

  test("in a table cell, with or without a pipe in it, and with its row", () => {
    const rows = ["| A |", "|---|", "| b <!-- note | more --> |", "<!-- | c | -->", "| `<!-- \\| -->` |"];
    const [, ...cells] = htmlOf(rows.join("\n")).split(/<tr>\s*<t[hd]>/);
    assert.deepEqual(
      cells.map((cell) => cell.split("</t")[0]),
      ["A", "b", "<code>&lt;!-- | --&gt;</code>"],
    );
  });

  test("in the text for the search and the word count", () => {
    const { text, words } = read(
      "## A <!-- note -->\n\n<!-- more -->\n\n- <!-- note -->\n\nb <!-- c --> d",
    ).body;
    assert.deepEqual([text, words], ["A\nb d", 3]);
  });
});

describe("What looks like a comment is text", () => {
  for (const [where, source, shown] of [
    ["in code within a line", "`<!-- a | b -->`", "<p><code>&lt;!-- a | b --&gt;</code></p>\n"],
    [
      "in a fence",
      "```\n<!-- a | b -->\n```",
      '<pre tabindex="0"><code>&lt;!-- a | b --&gt;\n</code></pre>\n',
    ],
    ["behind a backslash", "\\<!-- a -->", "<p>&lt;!-- a --&gt;</p>\n"],
  ] as const)
    test(where, () => {
      assert.equal(htmlOf(source), shown);
      assert.deepEqual(faultsOf(source), []);
    });
});

describe("After comments", () => {
  test("links have their positions, and those in comments do not count", () => {
    const source = "<!-- [a](/a/)\n\n[a](/a/) --> [a](/a/)\n\n> b <!-- (/a/) --> [a](/a/)";
    assert.deepEqual(
      read(source).body.links.map(({ line, column }) => `${line}:${column}`),
      ["3:18", "5:24"],
    );
  });

  test("links in tables have their positions", () => {
    const source = "| A |\n|---|\n| x \\| <!-- (/a/ | --> [a](/a/) |\n<!-- [a](/a/) -->\n| [a](/a/) |";
    assert.deepEqual(
      read(source).body.links.map(({ line, column }) => `${line}:${column}`),
      ["3:28", "5:7"],
    );
  });

  test("a picture in a comment may be missing", () => {
    assert.deepEqual(read("<!-- ![](a.svg) --> a").body.pictures, []);
  });
});

describe("Thousands of comments, even without an end, are read quickly", () => {
  const many = 30_000;

  for (const [what, source] of [
    ["in a line", "<!-- ".repeat(many)],
    ["in brackets", "[<!-- a --> ".repeat(many)],
    ["in quotations", "> <!-- \n\n".repeat(many)],
    ["in paragraphs", "A <!-- a -->\n<!-- b\n-->\n".repeat(many)],
    ["as definitions", "[//]: # (note\n".repeat(many)],
    ["in a table", `| A |\n|---|\n${"| <!-- | --> <!-- |\n".repeat(many)}`],
  ] as const)
    test(what, () => assert.doesNotMatch(htmlOf(source), /<script/));
});
