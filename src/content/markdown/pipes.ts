import type { Token } from "markdown-it";

/** A sign that no text may have. */
const placeholder = "\ufdd0";

/**
 * A text with another sign for each pipe in a comment on one line, so that it divides no cells and a row can be left out by a comment
 * around it. It may be a comment in code, too: `showPipes` puts back all of them.
 */
export function hidePipes(text: string): string {
  if (!text.includes("|") || text.includes(placeholder)) return text;
  const lines = text.split("\n");
  return lines.map((line) => (line.includes("<!--") ? withoutPipes(line) : line)).join("\n");
}

function withoutPipes(line: string): string {
  const [before, ...others] = line.split("<!--");
  return [before, ...others.map(withoutPipesBeforeEnd)].join("<!--");
}

function withoutPipesBeforeEnd(text: string): string {
  const end = text.search(/--!?>/);
  return end < 0 ? text : text.slice(0, end).replace(/(?<!\\)\|/g, placeholder) + text.slice(end);
}

/** Puts the pipes back into the tokens of a text in which they were hidden. */
export function showPipes(tokens: readonly Token[]): void {
  for (const token of tokens) {
    token.content = token.content.replaceAll(placeholder, "|");
    token.info = token.info.replaceAll(placeholder, "|");
    for (const attribute of token.attrs ?? [])
      attribute[1] = String(attribute[1]).replaceAll(placeholder, "|");
    if (token.children) showPipes(token.children);
  }
}
