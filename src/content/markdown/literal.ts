import type { Token } from "markdown-it";

/** Stands for what is no typed text, such as code or what a backslash escapes. */
const other = "\uFFFC";

/** What may be Markdown that was not read as such. */
const mayHaveMarks = /[[<*_~%{#|>]/;

/**
 * Keeps, for each block of a text, its words as they were typed: without what was read as Markdown, code, and what a backslash escapes.
 * Marks in it are shown to readers. To be asked before the words are made typographic and joined.
 */
export function keepLiterals(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type !== "inline" || !mayHaveMarks.test(token.content)) continue;
    const literal = literalOf(token.children ?? []);
    // Nearly all marks are read as what they are.
    if (mayHaveMarks.test(literal)) token.meta = { literal };
  }
}

/** The words of a block as they were typed, where they may have marks. */
export function literalIn(token: Token): string {
  return String(token.meta?.literal ?? "");
}

/** The typed words of inline tokens. */
export function literalOf(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (isAddress(tokens[index - 1]) ? other : typed(token))).join("");
}

/** A bare address is the words of its own link. */
function isAddress(before: Token | undefined): boolean {
  return before?.type === "link_open" && before.info === "auto";
}

function typed({ type, nesting, content, children }: Token): string {
  if (type === "image") return other + literalOf(children ?? []) + other;
  if (type === "text") return content;
  if (type === "softbreak" || type === "hardbreak") return "\n";
  return nesting === 0 ? other : "";
}
