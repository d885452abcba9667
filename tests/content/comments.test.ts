import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBody } from "../../src/content/markdown/body.ts";
import { renderHtml } from "../../src/content/markdown/renderHtml.ts";

const read = (source: string) => readBody(source, "/items/flood/", 0);
const htmlOf = (source: string) => renderHtml(read(source).body.tree);
const faultsOf = (source: string) =>
  read(source).findings.map(
    ({ severity, line, column, message, hint }) => `${line}:${column}: ${severity}: ${message} ${hint}`,
  );

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

  test("in a cell of a table, a pipe in it or not, and with its row", () => {
    const rows = ["| A |", "|---|", "| b <!-- note | more --> |", "<!-- | c | -->", "| `<!-- \\| -->` |"];
    const [, ...cells] = htmlOf(rows.join("\n")).split(/<tr>\s*<t[hd]>/);
    assert.deepEqual(
      cells.map((cell) => cell.split("</t")[0]),
      ["A", "b", "<code>&lt;!-- | --&gt;</code>"],
    );
  });

  test("in what the search finds and what words are counted of", () => {
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

describe("Behind comments", () => {
  test("links are told of at their places, and those in comments are none", () => {
    const source = "<!-- [a](/a/)\n\n[a](/a/) --> [a](/a/)\n\n> b <!-- (/a/) --> [a](/a/)";
    assert.deepEqual(
      read(source).body.links.map(({ line, column }) => `${line}:${column}`),
      ["3:18", "5:24"],
    );
  });

  test("links in tables are told of at their places", () => {
    const source = "| A |\n|---|\n| x \\| <!-- (/a/ | --> [a](/a/) |\n<!-- [a](/a/) -->\n| [a](/a/) |";
    assert.deepEqual(
      read(source).body.links.map(({ line, column }) => `${line}:${column}`),
      ["3:28", "5:7"],
    );
  });

  test("a picture in a comment need not be there", () => {
    assert.deepEqual(read("<!-- ![](a.svg) --> a").body.pictures, []);
  });
});

describe("A comment is an error", () => {
  for (const [where, source, ...faults] of [
    [
      "that does not end",
      "A.\n\n<!-- note\n\nB.",
      "3:1: error: The comment does not end. End it with `-->`.",
    ],
    [
      "that does not end in a line",
      "A <!-- note",
      "1:3: error: The comment does not end. End it with `-->`.",
    ],
    [
      "that leaves the paragraph in which it begins",
      "A.\n\n> B\n> <!-- c --> c <!-- note\n\nmore --> D",
      "4:16: error: The comment does not end in the paragraph, list or table cell where it begins. Begin it on a line of its own, or end it with `-->` in the same place.",
    ],
    [
      "that leaves its cell",
      "| A | B |\n|--|--|\n| a \\| <!-- note | b |\n\n-->",
      "3:8: error: The comment does not end in the paragraph, list or table cell where it begins. Begin it on a line of its own, or end it with `-->` in the same place.",
    ],
    [
      "that another begins in",
      "<!-- note <!-- more --> A -->",
      "1:1: error: Another comment begins inside this one. End each comment with `-->` before the next one begins.",
    ],
    [
      "that hides what follows up to the next",
      "<!-- note\n\nA.\n\n<!-- more -->",
      "1:1: error: Another comment begins inside this one. End each comment with `-->` before the next one begins.",
    ],
    [
      "that ends before it should",
      '<!-- write "-->" --> A.',
      "1:18: error: A comment ends here but does not begin. Begin it with `<!--`, or delete the `-->`.",
    ],
  ] as const)
    test(where, () => {
      assert.deepEqual(faultsOf(source), faults);
      assert.doesNotMatch(htmlOf(source), /note/);
    });

  for (const [where, source, place] of [
    ["a code span", "A `b <!-- note` c --> d", "1:19"],
    ["a block of code", "```\nA\n<!--\n```\n\nnote\n\n-->", "8:1"],
  ] as const)
    test(`whose beginning is in ${where}`, () => {
      assert.deepEqual(faultsOf(source), [
        `${place}: error: A comment ends here but does not begin. Begin it with \`<!--\`, or delete the \`-->\`.`,
      ]);
    });

  test("is none in code, even if an arrow follows", () => {
    assert.deepEqual(faultsOf("Write `<!-- note -->`. A --> b"), []);
    assert.deepEqual(faultsOf("A --> b\n\nBegin with `<!--`."), []);
  });

  test("is none with an arrow in the text", () => {
    assert.deepEqual(faultsOf("A --> b"), []);
  });
});

describe("Comments without end, and by the thousand, are read in no time", () => {
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

describe("A note that is written as the definition of a link is left out", () => {
  for (const [where, source, shown] of [
    ["between paragraphs", "A.\n\n[//]: # (note)\n\nB.", "<p>A.</p>\n<p>B.</p>\n"],
    ["right below a paragraph", "A.\n[comment]: # (note)\n", "<p>A.</p>\n"],
    ["where another of its kind makes it a link", "[//]: # (a)\n\nB\n[//]: # (note)", "<p>B</p>\n"],
    ["with brackets in it", "[//]: # (a (b) c :) d)\nB", "<p>B</p>\n"],
    ["over several lines", '[//]: # "note\nmore"\nB', "<p>B</p>\n"],
    ["between no marks", "[//]: # note\nB", "<p>B</p>\n"],
    ["to an empty address", "[//]: <> (note)\nB", "<p>B</p>\n"],
  ] as const)
    test(where, () => {
      assert.equal(htmlOf(source), shown);
      assert.deepEqual(faultsOf(source), []);
    });

  test("and is an error where it does not end", () => {
    assert.deepEqual(faultsOf("A\n\n[//]: # (note\nB"), [
      "3:1: error: The note does not end. End it with the bracket or quotation mark it begins with.",
    ]);
  });

  test("but not an address that a link leads to", () => {
    assert.equal(htmlOf("[top]\n\n[top]: #"), '<p><a href="#">top</a></p>\n');
  });
});

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
  ])
    test(note, () => {
      assert.deepEqual(faultsOf(`A.\n\nB ${note} c`), [
        `3:3: error: \`${note}\` looks like a note for editors, and readers would see it. Write it as \`<!-- … -->\`, or delete it.`,
      ]);
      assert.deepEqual(faultsOf(`A. \`${note}\``), []);
    });

  test("in an element of HTML that is called so", () => {
    assert.match(
      faultsOf("A. <comment>note</comment>")[0] ?? "",
      /^1:4: error: `<comment>note<\/comment>` looks like/,
    );
  });

  test("each end of one over several paragraphs", () => {
    assert.equal(faultsOf("%%\n\nnote\n\n%%").length, 2);
  });

  test("per cent signs and names of headings are none", () => {
    assert.deepEqual(faultsOf("100%% of 5%, \\%% and {#rain}"), []);
  });

  test("one in the title of a link, or its address", () => {
    const message = "A note for editors is in the address or title of a link or picture, which is published.";
    assert.deepEqual(faultsOf('[a](https://a.example/ "b <!-- note -->") [c](<!-- other -->)'), [
      `1:27: error: ${message} Delete it.`,
      `1:47: error: ${message} Delete it.`,
    ]);
    assert.deepEqual(faultsOf('A [b].\n\n[b]: https://b.example/ "%% note %%"'), [
      `1:1: error: ${message} Delete it.`,
    ]);
  });

  test("one in the description of a picture", () => {
    assert.deepEqual(faultsOf("![A river {>> which? <<}](https://a.example/b.png)"), [
      "1:11: error: `{>> which? <<}` looks like a note for editors, and readers would see it. Write it as `<!-- … -->`, or delete it.",
    ]);
  });

  test("one that is indented like code is a warning, as it is code", () => {
    assert.deepEqual(faultsOf("A\n\n    <!-- note -->"), [
      "3:5: warning: Readers see this comment, because text indented by four spaces is code. Remove the spaces. For code, put lines of ``` around it.",
    ]);
  });
});
