import { quoteValue } from "../../problem.ts";

/** Double marks, with the text between them. */
const double = /(\*{2,3}|_{2,3}|~~)(?![*_~])((?:(?!\1)[^\uFFFC])+)\1(?![*_~])/gu;
/** Single marks have other uses in many texts, so they count only after a label or quotation: `*Chair: *Yes`. */
const single =
  /(?<![\p{L}\p{N}*_])([*_])(?![\s*_])((?:(?!\1)[^\uFFFC])*[.:;!?)。：！？；"“”»’」』】）]\s*)\1(?=[\p{L}\p{N}])/gu;
/** A quotation between single marks, whatever stands around them. */
const quoted = /(?<!\*)(\*)([„“"«»‘「『【（][^*\n\uFFFC]*["“”»«’」』】）])\*(?!\*)/gu;
const unclosed = /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}])|(?<!~)~~(?=[\p{L}\p{N}])/u;

/** Markup that readers see, and the message about it. */
export interface VisibleMarkup {
  readonly found: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * Finds the first emphasis that Markdown did not recognise, because there is a space inside its marks, or punctuation inside and a letter
 * outside. Asterisks within words, such as `s**t`, do not count.
 */
export function visibleEmphasis(literal: string): VisibleMarkup[] {
  const [pair] = [
    ...literal.matchAll(double),
    ...literal.matchAll(single),
    ...literal.matchAll(quoted),
  ].filter(([, , words = ""]) => /^[\s\p{P}]|[\s\p{P}]$/u.test(words));
  if (pair !== undefined) {
    const [found, mark = "", words = ""] = pair;
    return [
      {
        found,
        message: `Readers see the emphasis marks of \`${quoteValue(found)}\`.`,
        hint: remedy(mark, words),
      },
    ];
  }
  const rest = literal.slice(unclosed.exec(literal)?.index ?? literal.length);
  const found = rest.split(/[\n\uFFFC]/, 1)[0] ?? "";
  if (found === "") return [];
  const [marks, escaped] = found.startsWith("*")
    ? ["asterisks", "`\\*` for an asterisk"]
    : ["tildes", "`\\~` for a tilde"];
  const hint = `Close the emphasis where it ends, or write ${escaped}.`;
  return [{ found, message: `Readers see the ${marks} of \`${quoteValue(found)}\`.`, hint }];
}

function remedy(mark: string, words: string): string {
  const bare = words.trim();
  return bare === words
    ? "Put punctuation outside the marks, or a space after them."
    : `Write \`${mark}${quoteValue(bare)}${mark}\`, with spaces outside the marks only.`;
}
