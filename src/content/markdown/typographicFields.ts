import MarkdownIt from "markdown-it";
import { readApostrophes } from "./apostrophes.ts";
import { quotes } from "./markdown.ts";

/** A parser for which everything is text, so that fields get the quotation marks of bodies and keep all else. */
const plain = MarkdownIt("zero", { typographer: true, quotes }).enable("smartquotes");

readApostrophes(plain);

/** A plain text with the quotation marks and apostrophes that bodies have. */
export function typographic(text: string): string {
  if (!/["']/.test(text)) return text;
  const [block] = plain.parseInline(text, {});
  return (block?.children ?? []).map(({ content }) => content).join("");
}
