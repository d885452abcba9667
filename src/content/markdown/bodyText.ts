import type { Token } from "markdown-it";
import { placeOf } from "./footnotes/placeFootnotes.ts";
import { descriptionIn } from "./markdown.ts";
import { noteMark, pictureMark, struckMark } from "./textMarks.ts";

/**
 * The text of a body for outputs without any markup: each block is a line. Words that are struck out say so, because a sentence may mean the
 * opposite without them. Footnotes come last, each after its mark.
 */
export function bodyText(tokens: readonly Token[]): string {
  const lines: string[] = [];
  let start = "";
  for (const token of tokens) {
    if (token.type === "footnote_open") start = `${noteMark(placeOf(token).number)} `;
    const text = textOf(token);
    if (text === "") continue;
    lines.push(start + text);
    start = "";
  }
  return lines.join("\n");
}

function textOf({ type, content, children }: Token): string {
  if (type === "fence" || type === "code_block") return content;
  return type === "inline" ? inlineText(children ?? []) : "";
}

function inlineText(tokens: readonly Token[]): string {
  let parts: string[] = [];
  const struck: string[][] = [];
  for (const token of tokens) {
    if (token.type === "s_open") {
      struck.push(parts);
      parts = [];
    } else if (token.type === "s_close") {
      const words = struckMark(parts.join(""));
      parts = struck.pop() ?? [];
      parts.push(words);
    } else if (token.type === "footnote_reference") addMark(parts, noteMark(placeOf(token).number));
    else {
      const text = shown(token);
      if (text !== "") parts.push(text);
    }
  }
  return [...struck.flat(), ...parts].join("");
}

/** Puts one space before the mark of a footnote. */
function addMark(parts: string[], mark: string): void {
  const before = parts.pop()?.trimEnd();
  if (before) parts.push(before, " ");
  parts.push(mark);
}

function shown(token: Token): string {
  switch (token.type) {
    case "softbreak":
    case "hardbreak":
      return " ";
    case "image":
      return pictureMark(descriptionIn(token));
    default:
      return token.content;
  }
}
