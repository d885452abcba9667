import type { Token } from "markdown-it";
import { markdown, plainText, type Rendering } from "./markdown.ts";

/** A word as readers see it, and the line of the file that it stands in. */
export interface Word {
  readonly word: string;
  readonly line: number;
}

/**
 * The words of a body of Markdown, in their order: two bodies of the same words say the same, however their lines are broken and
 * whatever is emphasised. `linesBefore` counts the lines of the file above it.
 */
export function wordsOf(body: string, linesBefore: number): Word[] {
  let first = linesBefore + 1;
  const rendering: Rendering = { address: "/", headings: new Map(), keepsComments: true };
  return markdown.parse(body, rendering).flatMap((token) => {
    // The cells of a table stand in the line of their row.
    if (token.map) first = linesBefore + 1 + token.map[0];
    return linesOf(token).flatMap((text, index) =>
      wordsIn(text).map((word) => ({ word, line: first + index })),
    );
  });
}

/** The words of a text. White space does not matter, nor how accents are written. */
export function wordsIn(text: string): string[] {
  return text.normalize("NFC").split(/\s+/).filter(Boolean);
}

/** What readers see of a token, by the lines that it was written in. */
function linesOf(token: Token): string[] {
  if (token.type === "fence") return ["", ...token.content.split("\n")];
  if (token.type === "code_block") return token.content.split("\n");
  if (token.type !== "inline") return [];
  const text = (token.children ?? []).map(textOf).join("");
  return text.replace(spaceBeforeComment, "").replaceAll(comment, "").split("\n");
}

/** Stands where a comment was. The space before it is one too many where none would be without it. */
const comment = "\uFFFC";
const spaceBeforeComment = /(?<![ \t])[ \t]+(?=\uFFFC+[\s.,;:!?)\]…”’])/g;

function textOf(child: Token): string {
  if (child.type === "comment") return comment + "\n".repeat(Number(child.meta?.lineEnds ?? 0));
  if (child.type === "softbreak" || child.type === "hardbreak") return "\n";
  return child.type === "image" ? "" : plainText(child);
}
