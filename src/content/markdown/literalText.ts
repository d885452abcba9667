import type { Token } from "markdown-it";

/** Replaces everything that is not literal text, such as code or escaped characters. */
const placeholder = "\uFFFC";

/** Characters of Markdown. */
const mayHaveMarkup = /[[<＜*_~%{#|>]/;

/**
 * Stores the literal text of each block: without what was parsed as Markdown, code and escaped characters. Readers see any markup that is
 * left in it. This must run before quotation marks become typographic and texts are joined.
 */
export function keepLiterals(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type !== "inline" || !mayHaveMarkup.test(token.content)) continue;
    const literal = literalOf(token.children ?? []);
    // Most markup is parsed, so nothing of it is left.
    if (mayHaveMarkup.test(literal)) token.meta = { literal };
  }
}

/** The literal text of a block, if it may have markup. */
export function literalIn(token: Token): string {
  return String(token.meta?.literal ?? "");
}

/** The literal text of inline tokens. */
export function literalOf(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (isAddress(tokens[index - 1]) ? placeholder : typed(token))).join("");
}

/** Whether a token is the text of a bare address. */
function isAddress(before: Token | undefined): boolean {
  return before?.type === "link_open" && before.info === "auto";
}

function typed({ type, nesting, content, children }: Token): string {
  if (type === "image") return placeholder + literalOf(children ?? []) + placeholder;
  if (type === "text") return content;
  if (type === "softbreak" || type === "hardbreak") return "\n";
  return nesting === 0 ? placeholder : "";
}
