import fc from "fast-check";
import { allMarkup } from "../content/markdown/unrendered/warnedMarkup.ts";

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

/** A body of random markup, with words that are each there once: `rain0x`, `rain1x`. It has no comments. */
export const aMarkedBody = fc
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
