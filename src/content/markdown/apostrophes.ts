import type { MarkdownIt, Token } from "markdown-it";

/** Words and years that lost their beginning: “’tis”, “’90s”, “’08/’09”. Their mark is an apostrophe, not the opening of a quotation. */
const elision =
  /(?<![\p{L}\p{N}])'(?=(?:\d\ds|0\d|\d\d[/–-]['’]?\d\d|tis|twas|twere|twill|til|till|em|n)(?![\p{L}\p{N}']))|(?<=\d\d[/–-])'(?=\d\d(?!\p{N}))/giu;
const shortAnd = /(?<=\p{L} )(?<!\b(?:letters?|variables?|an?|the|called|named|is|of) )['’]n'(?= \p{L})/giu;
/** Feet and inches, and minutes and seconds of an angle or a time. */
const feet = /(?<=\d)'(\s?\d{1,2}(?:[.,]\d+|\s?[½¼¾])?)"(?![\p{L}\p{N}])/gu;
const minutes = /(°\s?\d{1,2}(?:[.,]\d+)?)'/g;

/**
 * Makes a parser tell apostrophes and primes from quotation marks, which it pairs: “’90s”, “rock ’n’ roll”, 6′2″. A quotation over
 * several paragraphs has an opening mark in each, of which only the last has a partner.
 */
export function readApostrophes(parser: MarkdownIt): void {
  parser.core.ruler.before("smartquotes", "apostrophes", ({ tokens }) => {
    for (const token of textsWithMarks(tokens)) token.content = withApostrophes(token.content);
  });
  parser.core.ruler.after("smartquotes", "unpaired_quotes", ({ tokens }) => {
    for (const [index, block] of tokens.entries())
      if (block.type === "inline") setUnpaired(block, startsWithMark(tokens, index));
  });
}

function textsWithMarks(tokens: readonly Token[]): Token[] {
  return tokens
    .filter(({ content }) => content.includes("'"))
    .flatMap(({ children }) => children ?? [])
    .filter(({ type, content }) => type === "text" && content.includes("'"));
}

function withApostrophes(text: string): string {
  return text
    .replace(shortAnd, (found) => found.replaceAll("'", "’"))
    .replace(elision, "’")
    .replace(minutes, "$1′")
    .replace(/(?<=′\s?\d{1,2}(?:[.,]\d+)?)"/g, "″")
    .replace(feet, "′$1″");
}

/** The mark with which the next paragraph begins, if it follows directly. */
function startsWithMark(tokens: readonly Token[], index: number): string {
  const [closing, opening, next] = tokens.slice(index + 1, index + 4);
  const isNext = closing?.type === "paragraph_close" && opening?.type === "paragraph_open";
  return isNext ? (next?.content.trim().charAt(0) ?? "") : "";
}

/** Sets the straight marks that have no partner: an opening one, or else an apostrophe. */
function setUnpaired({ children }: Token, next: string): void {
  for (const [index, token] of (children ?? []).entries()) {
    if (token.type !== "text" || !/["']/.test(token.content)) continue;
    const isFirst = index === 0;
    token.content = token.content
      .replace(opening('"'), (mark, at) => (/["“]/.test(next) || (isFirst && at === 0) ? "“" : mark))
      .replace(opening("'"), () => (/['‘]/.test(next) ? "‘" : "’"));
  }
}

/** A mark before a word and behind a space, a bracket, a dash or nothing. */
const opening = (mark: string): RegExp => new RegExp(`(?<![^\\s([{—–/-])${mark}(?=[\\p{L}\\p{N}‘“])`, "gu");
