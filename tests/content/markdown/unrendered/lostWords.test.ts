import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readBody } from "../../../../src/content/markdown/body.ts";
import { renderHtml } from "../../../../src/content/markdown/renderHtml.ts";
import { allMarkup } from "./warnedMarkup.ts";

/** The same each time, so that a failure can be had again. `FUZZ_RUNS` tries more bodies, `FUZZ_SEED` others. */
const { FUZZ_RUNS = "3000", FUZZ_SEED = "2026" } = process.env;

const marks =
  "* ** *** _ __ ~~ ` `` ``` ~~~ # ## > - + 1. 7) | |-|-| |a|b|\n|-|-|\n --- === [ ] ( ) ]( ][ ]: ![ [a]: [^a] [^a]: < > \\ & &amp; : $ ^ { } % = ! /".split(
    " ",
  );
const gaps = [" ", " ", "", "\n", "\n\n", "\n    ", "\n> ", "\n- ", "\n| ", " | ", "  \n", "\t"];
const word = "\u0000";
/** Blocks with words that Markdown may leave out. */
const blocks = [
  "| W | W |\n|---|---|\n| W | W | W |\nW",
  "W | W\n--|--\nW | `W | W` | W | <!W",
  "[W]: W",
  "[a]: /b/ \"W\"\n[A]: /W/ 'W'",
  "![W](a.svg 'W')[W](/a/ \"W\")",
  "~~~ js W W\nW\n~~~ W",
  "```mermaid\nW",
  `${"> ".repeat(99)}- W\n  > W`,
  "W\nW.\n---\nW",
  "3. W\n1. W",
  "    W W W W",
  "[W](W W) [W][W] [W] (W) <W@W> <https://a.example/|W W>",
  "W[^a][^W]\n\n[^a]: W\n\n    W",
].map((block) => `\n\n${block.replaceAll("W", word)}`);

const aBody = fc
  .array(
    fc.tuple(
      fc.constantFrom(word, word, word, ...marks, ...allMarkup, ...blocks, ...blocks),
      fc.constantFrom(...gaps),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((pieces) => numbered(pieces.flat().join("")))
  .filter((body) => !body.includes("<!--"));

/** Each word is another, so that none is found in the place of another. */
function numbered(body: string): string {
  let count = 0;
  return body.replaceAll(word, () => `rain${count++}x`);
}

/** The words that are neither on the page, also in the address of a link or the description of a picture, nor named by a warning. */
function lostWords(body: string): string[] {
  const { body: read, findings } = readBody(body, "/items/flood/", 0);
  const seen = [renderHtml(read.tree), ...findings.flatMap(({ message, value }) => [message, value])].join(
    "\n",
  );
  // A footnote that is not shown is told by its name.
  const footnotes = findings.some(({ value }) => value === "[^a]")
    ? (body.match(/\[\^a\]:[\s\S]*?(?=\n\n(?!\n* {4})|$)/g) ?? [])
    : [];
  const names =
    body
      .match(/\]\[[^\]]*\]|\[\^[^\]]*\]|^[\s>*+-]*\[[^\]]*\]:/gm)
      ?.concat(footnotes)
      .join("\n") ?? "";
  return (body.match(/rain\d+x/g) ?? []).filter((each) => !seen.includes(each) && !names.includes(each));
}

test("no word of a body is lost without a warning, whatever markup is in it", () => {
  fc.assert(
    fc.property(aBody, (body) => {
      assert.deepEqual(lostWords(body), [], JSON.stringify(body));
    }),
    { seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_RUNS) },
  );
});
