import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBody } from "../../../src/content/markdown/body.ts";
import { missingPictures } from "../../../src/content/markdown/bodyProblems.ts";
import { renderHtml } from "../../../src/content/markdown/renderHtml.ts";
import { thePictures } from "../../support/pictures.ts";

const read = (source: string) => readBody(source, "/items/flood/", 10);
const linksOf = (source: string) =>
  read(source).body.links.map(({ href, line, column }) => `${line}:${column} ${href}`);
const findingsOf = (source: string, pictures: string[] = []) => {
  const { body, findings } = read(source);
  return [...findings, ...missingPictures(body.pictures, thePictures(pictures))].map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
};

describe("A body's text", () => {
  test("is its words without markup, for the search and the word count", () => {
    const { text, words } = read(
      "## Rain\n\nIt *rained* on [the river](/a/).\n\n- Twice.\n\n`code`\n\n    more code",
    ).body;
    assert.equal(text, "Rain\nIt rained on the river.\nTwice.\ncode\nmore code\n");
    assert.equal(words, 10);
  });

  test("is empty for an empty body", () => {
    const { tree, text, words, headings, links } = read("").body;
    assert.deepEqual(
      { tree, text, words, headings, links },
      { tree: [], text: "", words: 0, headings: [], links: [] },
    );
  });

  test("joins the lines of a paragraph", () => {
    assert.equal(read("It rained\nand snowed.").body.text, "It rained and snowed.");
  });
});

describe("A body's links to pages of the digest", () => {
  test("are found with the positions of their addresses", () => {
    assert.deepEqual(linksOf("See [a](/a/),\n[b](/b/) and\n\n- [c](#c)."), [
      "11:9 /a/",
      "12:5 /b/",
      "14:7 #c",
    ]);
  });

  test("are found separately even if they lead to the same page", () => {
    assert.deepEqual(linksOf("[a](/a/) and [a](/a/)\nand [a](/a/)"), ["11:5 /a/", "11:18 /a/", "12:9 /a/"]);
  });

  test("are not confused with text that is the same", () => {
    assert.deepEqual(linksOf("On rivers and/or lakes, see [all](/)."), ["11:35 /"]);
  });

  test("have positions even if they are relative, encoded or in angle brackets", () => {
    assert.deepEqual(linksOf("[a](../b/)"), ["11:5 /items/b/"]);
    assert.deepEqual(linksOf("[a](/été/)"), ["11:5 /%C3%A9t%C3%A9/"]);
    assert.deepEqual(linksOf("[a](</a b/>)"), ["11:6 /a%20b/"]);
  });

  test("in tables and quotations have the positions of their rows", () => {
    assert.deepEqual(linksOf("| A | B |\n|---|---|\n| [a](/a/) | [b](/b/) |\n\n> [c](/c/)"), [
      "13:7 /a/",
      "13:18 /b/",
      "15:7 /c/",
    ]);
  });

  test("whose address is defined elsewhere have the position of their paragraph", () => {
    assert.deepEqual(linksOf("It rained.\n\nSee [a].\n\n[a]: /a/"), ["13:1 /a/"]);
  });

  test("leave out links to other sites", () => {
    assert.deepEqual(
      linksOf("[a](https://a.example/) <https://b.example/> [c](//c.example/) [d](mailto:d@d.example)"),
      [],
    );
  });
});

describe("A body's pictures", () => {
  test("are found by any form of their names", () => {
    const pictures = ["my river.svg", "été.svg", "maps/north.svg"];
    assert.deepEqual(
      findingsOf("![A](<my river.svg>) ![B](/images/été.svg) ![C](maps/north.svg#top)", pictures),
      [],
    );
  });

  test("within links are found before the link's address", () => {
    assert.deepEqual(findingsOf("[![A](a.svg)](/a/)"), ["11:7 The image `a.svg` is not in content/images/."]);
  });

  test("that are missing and have no description are two problems", () => {
    assert.deepEqual(findingsOf("![](a.svg)"), [
      "11:5 An image has no description.",
      "11:5 The image `a.svg` is not in content/images/.",
    ]);
  });
});

describe("A body's headings", () => {
  test("may go up by several levels, and start at level 1 or 2", () => {
    assert.deepEqual(findingsOf("## A\n\n### B\n\n#### C\n\n## D"), []);
    assert.deepEqual(findingsOf("# A\n\n## B\n\n# C"), []);
  });

  test("are reported once for a skipped level, and the next ones are compared with the new level", () => {
    assert.deepEqual(findingsOf("## A\n\n#### B\n\n##### C"), [
      "13:1 A level 4 heading follows a level 2 heading, which skips a level.",
    ]);
  });
});

describe("A body may contain anything:", () => {
  const million = 1_000_000;
  for (const [what, source] of [
    ["a line of a megabyte", "rain ".repeat(million / 5)],
    ["a word of a megabyte", "r".repeat(million)],
    ["a megabyte of brackets", "[".repeat(million)],
    ["quotations within quotations", ">".repeat(million)],
    ["lists within lists", "- ".repeat(10_000)],
    ["fences that are never closed", "```\n".repeat(10_001)],
    ["links without words", "[](/a/) ".repeat(20_000)],
    ...[
      "*a ",
      "**a ",
      "** a",
      "*a: *b __ ",
      "%%a ",
      "{# a ",
      "{{! ",
      "<% <! ",
      "[^a",
      "[[a",
      "](a",
      "| a ",
    ].map((marks): [string, string] => [`thousands of \`${marks}\``, marks.repeat(20_000)]),
    ["thousands of links", "[a](/a/) ".repeat(20_000)],
    [
      "a table of thousands of columns",
      `|${"a|".repeat(5000)}\n|${"-|".repeat(5000)}\n|${"b|".repeat(5000)}`,
    ],
    ["half a letter, and letters that print nothing", "\ud800 \0 \u0007 \u200b \ufeff"],
  ] as const)
    test(what, () => {
      const { body } = read(source);
      assert.doesNotMatch(renderHtml(body.tree), /<script|\0/);
    });
});

describe("Text that only looks like emphasis is not reported:", () => {
  for (const text of [
    "is s**t, f**k it, he said; s**t and f***ing",
    "is 5 * 3 * 2, *Leeds, *York and *Hull, snake_case and _x",
    "points to a note** at its foot*",
    "** is a note",
    "is code: `**Chair: **Yes` or escaped: \\*\\*Chair: \\*\\*Yes",
    "is an address: https://river.example/__init__/_a:_b",
  ])
    test(text, () => assert.deepEqual(findingsOf(text), []));
});

describe("A picture's description", () => {
  test("is its words without markup, as a screen reader says them", () => {
    assert.match(
      renderHtml(read("![The *River* `A` &amp; B](a.svg)").body.tree),
      /alt="The River A &amp; B"/,
    );
  });
});
