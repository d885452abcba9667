import { type BodyElement, type BodyNode, elementsIn, textIn } from "../content/markdown/bodyTree.ts";
import { withoutFootnotes } from "../content/markdown/footnotes/footnoteNodes.ts";
import { widthOf } from "../content/markdown/textWidth.ts";
import type { Item } from "./digest.ts";

/*
 * About how high, in pixels, the entries of the front page are on a wide screen. From these the page decides how many stand in each of its
 * columns. Each text has the characters of a line and the height of one.
 */

/** The first paragraphs of a body that make the lead at most so high; at least one if there is any. */
export function openingOf(lead: Item, room: number): BodyElement[] {
  const paragraphs = firstParagraphs(withoutFootnotes(lead.body.tree));
  const tooMany = paragraphs.findIndex((_, index) => leadHeight(lead, paragraphs.slice(0, index + 1)) > room);
  return tooMany === -1 ? paragraphs : paragraphs.slice(0, Math.max(1, tooMany));
}

/** The paragraphs before a list, a heading or other blocks. One that introduces such a block, with a colon, is left out if it is not the only one. */
function firstParagraphs(tree: readonly BodyNode[]): BodyElement[] {
  const blocks = tree.filter((node) => typeof node !== "string");
  const start = blocks.findIndex(({ tag }) => tag === "p");
  if (start === -1) return elementsIn(tree, "p").slice(0, 1);
  const rest = blocks.slice(start);
  const end = rest.findIndex(({ tag }) => tag !== "p");
  const paragraphs = end === -1 ? rest : rest.slice(0, end);
  const introduces = end > 1 && textIn(paragraphs.at(-1)?.children).trimEnd().endsWith(":");
  return introduces ? paragraphs.slice(0, -1) : paragraphs;
}

/** The height of the lead with its opening. */
export function leadHeight({ headline, standfirst, image }: Item, opening: readonly BodyElement[]): number {
  const texts = lines(headline, 20) * 61 + lines(standfirst ?? "", 48) * 33;
  const paragraphs = opening.map(({ children }) => lines(textIn(children), 64) * 30 + 18);
  return paragraphs.reduce((sum, height) => sum + height, texts + (image ? 410 : 0) + 40);
}

/** The height of a second item. */
export function secondHeight({ headline, standfirst, image }: Item): number {
  // Without a standfirst, it shows its first words.
  return (
    lines(headline, 18) * 35 +
    (standfirst === undefined ? 6 : lines(standfirst, 30)) * 30 +
    (image ? 207 : 0) +
    100
  );
}

/** The height of a brief. */
export function briefHeight({ headline, standfirst }: Item): number {
  return lines(headline, 24) * 24 + lines(standfirst ?? "", 30) * 20 + 22;
}

function lines(text: string, charactersOfLine: number): number {
  return Math.ceil(widthOf(text) / charactersOfLine);
}
