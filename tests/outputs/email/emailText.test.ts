import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readBody } from "../../../src/content/markdown/body.ts";
import { widthOf } from "../../../src/content/markdown/textWidth.ts";
import { usualLanguage } from "../../../src/language/language.ts";
import { textBody } from "../../../src/outputs/email/textBody.ts";
import { wrap } from "../../../src/outputs/email/wrap.ts";
import { anItem } from "../../support/digest.ts";
import { anEmail, everything } from "./emailIssues.ts";

/** A Markdown text as plain text, its notes numbered as they come. */
function plain(markdown: string, width = 40): string {
  let notes = 0;
  const { body } = readBody(markdown, "/items/flood/", 0);
  return textBody(body.tree, { footnoteNumber: () => ++notes, words: usualLanguage.words.body }, width).join(
    "\n",
  );
}

test("An email in plain text reads well", async () => {
  const { email } = await anEmail(everything);
  assert.equal(
    email.text,
    `THE TEST PAPER
All that flows

Week 45 of 2021, 8–14 November 2021
Read on the web: https://paper.example/issues/2021-w45/
========================================================================


A wet week

It rained [1].

[1] https://paper.example/topics/water/


EXCLUSIVE · WATERMARKS
Rivers & <floods>
=================

It rained.

By Ann Reed and Bo Lake

[Picture: A map of the river]

Some *strong* and _weak_ words, code {{ x }}, a link [1] and
https://example.org/a?b=1&c=2.

A part
------

> Quoted _words_

1. one
2. two
   - nested

River   Height
-----   ------
Ouse        12
Nene     3,400

    if (a < b) {
      go("x");
    }

[Picture: A map] and [Picture: A drawing]

Back to the part [2].

In figures
----------

- Height: 4\u00a0m. Rose from 3 on 1 Nov 2021 to 4\u00a0m on 10 Nov 2021.
- Homes flooded: 21 of 42\u00a0homes, as of Nov 2021.

Update, 11 November 2021: It rose further.

[1] https://paper.example/items/earlier/
[2] https://paper.example/items/flood/#a-part

This item on the web: https://paper.example/items/flood/


Corrections to earlier items
============================

It may rain (1 November 2021)
https://paper.example/items/earlier/
Correction, 9 November 2021: We gave a wrong name.


Key dates
=========

20 December 2021
  Claims close. Rivers & <floods>
  https://paper.example/items/flood/


-- 
You get this because you subscribed to The Test Paper.
Unsubscribe: https://unsubscribe.invalid/
This link is yours alone: take it out if you forward this email.
Forwarded to you? Subscribe: https://paper.example/subscribe/
Write to the editors: editors@paper.example

The Test Paper, https://paper.example/
1 River Walk
`.replace(/ \[(?=\d\])/g, "\u00a0["),
  );
});

test("Lines have at most 72 columns, except addresses", async () => {
  const long = anItem(
    { headline: "Rivers rise ".repeat(20), standfirst: "They rise and fall. ".repeat(20) },
    "The river rose. ".repeat(99),
  );
  const { email } = await anEmail({ "content/items/a.md": long });
  for (const line of email.text.split("\n"))
    assert.ok(widthOf(line) <= 72 || line.includes("https://"), line);
});

describe("Plain text", () => {
  test("keeps the spaces in code, and the blocks of a quotation", () => {
    assert.equal(plain("```\na\n\n  b\n```"), "    a\n\n      b");
    assert.equal(plain("> One\n>\n> - two"), "> One\n>\n> - two");
  });

  test("numbers lists from their first number, and indents their lines", () => {
    assert.equal(
      plain("9. nine\n10. The river rose, and it rose, and it rose again"),
      " 9. nine\n10. The river rose, and it rose, and it\n    rose again",
    );
    assert.equal(plain("- one\n\n  more\n\n- two"), "- one\n\n  more\n\n- two");
  });

  test("writes a table that is too wide as lines with the column names", () => {
    const table =
      "| River | What happened there | When |\n|--|--|--|\n| Ouse | It rose far above its banks | Monday |\n| Nene | Nothing | |";
    assert.equal(
      plain(table),
      "River: Ouse\n  What happened there: It rose far above\n  its banks\n  When: Monday\n\nRiver: Nene\n  What happened there: Nothing\n  When:",
    );
  });

  test("has footnotes after the text, whose numbers are not those of links", () => {
    assert.equal(
      plain("It rained.[^b] See [here](/a/).\n\n[^b]: [There](/b/), and\n\n    twice."),
      "It rained.\u00a0[note\u00a01] See here\u00a0[1].\n\n[note 1] There\u00a0[2], and\n\n         twice.",
    );
  });

  test("says what is struck out", () => {
    assert.equal(plain("It was ~~not~~ agreed."), "It was [struck out: not] agreed.");
  });

  test("has no footnote for a link whose text is its address", () => {
    assert.equal(
      plain("<https://example.org/> and [here](https://example.org/)", 60),
      "https://example.org/ and here\u00a0[1]",
    );
  });

  test("shows what looks like HTML as it was written", () => {
    assert.equal(plain("Use `<b>` & <i>not</i> &amp;lt;"), "Use <b> & <i>not</i> &lt;");
  });
});

describe("Width", () => {
  test("counts wide characters twice, and combining marks not at all", () => {
    for (const [text, width] of [
      ["river", 5],
      ["café", 4],
      ["cafe\u0301", 4],
      ["河川", 4],
      ["ｆ", 2],
      ["👩‍👩‍👧", 2],
      ["a\u2060b", 2],
      ["한", 2],
      ["“x”–", 4],
    ] as const)
      assert.equal(widthOf(text), width, text);
  });

  test("breaks scripts without spaces between characters, but never breaks words", () => {
    assert.deepEqual(wrap("河川が増水し堤防を越えた", 8), ["河川が増", "水し堤防", "を越えた"]);
    assert.deepEqual(wrap("an internationalisation ago", 8), ["an", "internationalisation", "ago"]);
    assert.deepEqual(wrap("£1.8\u00a0bn was paid", 8), ["£1.8\u00a0bn", "was paid"]);
  });
});
