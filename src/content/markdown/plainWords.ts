import type { Token } from "markdown-it";
import { markdown, type ParseEnv, plainText } from "./markdown.ts";

/** A word as readers see it, and its line in the file. */
export interface Word {
  readonly word: string;
  readonly line: number;
}

/**
 * The words of a body, in order. Bodies with the same words say the same, even if their line breaks or emphasis differ. Striking words
 * out changes what they say. `linesBefore` counts the lines of the file above the body.
 */
export function wordsOf(body: string, linesBefore: number): Word[] {
  let first = linesBefore + 1;
  const env: ParseEnv = { address: "/", headings: new Map(), keepsComments: true };
  return markdown.parse(body, env).flatMap((token) => {
    // The cells of a table have the line of their row.
    if (token.map) first = linesBefore + 1 + token.map[0];
    return linesOf(token).flatMap((text, index) =>
      wordsIn(text).map((word) => ({ word, line: first + index })),
    );
  });
}

/** The words of a text. White space and the encoding of accents do not matter. */
export function wordsIn(text: string): string[] {
  return text.normalize("NFC").split(/\s+/).filter(Boolean);
}

/** The visible text of a token, by source line. */
function linesOf(token: Token): string[] {
  if (token.type === "fence") return ["", ...token.content.split("\n")];
  if (token.type === "code_block") return token.content.split("\n");
  if (token.type !== "inline") return [];
  const text = (token.children ?? []).map(textOf).join("");
  return text.replace(spaceBeforeComment, "").replaceAll(comment, "").split("\n");
}

/** Marks the position of a comment. The space before it is removed if there would be none without the comment. */
const comment = "\uFFFC";
const spaceBeforeComment = /(?<![ \t])[ \t]+(?=\uFFFC+[\s.,;:!?)\]…”’])/g;

function textOf(child: Token): string {
  if (child.type === "comment") return comment + "\n".repeat(Number(child.meta?.lineEnds ?? 0));
  if (child.type === "s_open" || child.type === "s_close") return child.markup;
  if (child.type === "softbreak" || child.type === "hardbreak") return "\n";
  return child.type === "image" ? "" : plainText(child);
}
