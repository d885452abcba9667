import type { Token } from "markdown-it";

/** Replaces everything that is not literal text, such as code or escaped characters. */
const placeholder = "\uFFFC";
/** Replaces the opening mark of a link or of emphasis at the start of a block, so that what follows does not seem to start it. */
const blockStart = "\uFDD1";

/** What any markup has: a character or two, a word, or an unusual beginning of a line. Most texts have none. Apart, these are found in half the time. */
const markupParts: readonly RegExp[] = [
  /[[<＜*_~{>^$`\\\t\uE000-\uF8FF\uFFFD【［]/,
  /[=:+'/#]{2}|[=%]\}|%%|\|[-:|\w]|[-:]\||:[a-z+\d-]{2,}:|[&\uFFFC]#?\w+;|&[a-z]{2}|\(@|\(\([a-z]|"{3}|":|â€|[ÃÂ][\u0080-\u00BF]/i,
  /Error!|HYPERLINK/i,
  /(?:^|\n)(?:[^\w\s"'“‘(\-–—\uFDD1\uFFFC]|h\d\.|(?:im|ex)port )|\n(?:[-–—]|\(?\w{1,4}[.)]|\w+:)/i,
];
const mayHaveMarkup = (text: string): boolean => markupParts.some((part) => part.test(text));

/**
 * Stores the literal text of each block: without what was parsed as Markdown, code and escaped characters. Readers see any markup that is
 * left in it. This must run before quotation marks become typographic and texts are joined.
 */
export function keepLiterals(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type !== "inline" || !mayHaveMarkup(token.content)) continue;
    const literal = literalOf(token.children ?? []);
    // Most markup is parsed, so nothing of it is left.
    if (mayHaveMarkup(literal)) token.meta = { literal };
  }
}

/** The literal text of a block, if it may have markup. */
export function literalIn(token: Token): string {
  return String(token.meta?.literal ?? "");
}

/** The literal text of inline tokens. */
export function literalOf(tokens: readonly Token[]): string {
  const text = tokens.map((token, index) => typed(token, tokens[index - 1])).join("");
  return tokens[0]?.nesting === 1 ? blockStart + text : text;
}

function typed({ type, nesting, content, markup, children }: Token, before?: Token): string {
  if (before?.type === "link_open" && before.info === "auto") return ofAddress(content, before);
  // A backslash before a letter escapes nothing.
  if (type === "text_special" && content === markup) return content;
  if (type === "image") return placeholder + literalOf(children ?? []) + placeholder;
  if (type === "text") return content;
  if (type === "softbreak" || type === "hardbreak") return "\n";
  return nesting === 0 ? placeholder : "";
}

/** Brackets and pipes in a bare address may be markup of other programs: `https://example.org/[Rain]`. */
function ofAddress(address: string, { markup }: Token): string {
  return markup === "linkify" ? address.replace(/^[^[|]+/, placeholder) : placeholder;
}
