import type { Token } from "markdown-it";

/** A character that no text may have. */
const placeholder = "\ufdd0";

/**
 * Replaces the pipes in comments on one line, so that they do not divide cells and a comment can hide a row of a table. This includes
 * comments in code. `showPipes` puts them all back.
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

/** Puts the hidden pipes back into the tokens of a text. */
export function showPipes(tokens: readonly Token[]): void {
  for (const token of tokens) {
    token.content = token.content.replaceAll(placeholder, "|");
    token.info = token.info.replaceAll(placeholder, "|");
    for (const attribute of token.attrs ?? [])
      attribute[1] = String(attribute[1]).replaceAll(placeholder, "|");
    if (token.children) showPipes(token.children);
  }
}
