import { quoteValue } from "../problem.ts";

/** Marks in pairs, with what stands between them. */
const double = /(\*{2,3}|_{2,3}|~~)(?![*_~])((?:(?!\1)[^\uFFFC])+)\1(?![*_~])/gu;
/** Single ones stand in many texts for other things: it takes a label such as `*Chair: *Yes`. */
const single =
  /(?<![\p{L}\p{N}*_])([*_])(?![\s*_])((?:(?!\1)[^\uFFFC])*[.:;!?)。：！？；]\s*)\1(?=[\p{L}\p{N}])/gu;
const unclosed = /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}])/u;

/** A mark that readers see, and what to say of it. */
export interface ShownMark {
  readonly found: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * The first marks of emphasis among words that are no Markdown: they have a space on their inner side, or punctuation there and a letter on the
 * other. Asterisks within words, such as `s**t`, are none.
 */
export function emphasisShown(literal: string): ShownMark[] {
  const [pair] = [...literal.matchAll(double), ...literal.matchAll(single)].filter(([, , words = ""]) =>
    /^[\s\p{P}]|[\s\p{P}]$/u.test(words),
  );
  if (pair !== undefined) {
    const [found, mark = "", words = ""] = pair;
    return [
      { found, message: `Readers see the marks of \`${quoteValue(found)}\`.`, hint: remedy(mark, words) },
    ];
  }
  const rest = literal.slice(unclosed.exec(literal)?.index ?? literal.length);
  const found = rest.split(/[\n\uFFFC]/, 1)[0] ?? "";
  if (found === "") return [];
  const hint = "Close them where it ends, or write `\\*` for an asterisk.";
  return [{ found, message: `Readers see the asterisks of \`${quoteValue(found)}\`.`, hint }];
}

function remedy(mark: string, words: string): string {
  const bare = words.trim();
  return bare === words
    ? "Put punctuation outside the marks, or a space behind them."
    : `Write \`${mark}${quoteValue(bare)}${mark}\`, with spaces outside the marks only.`;
}
