import { positionAt } from "../../content/problem.ts";
import { codeLines } from "../markup/codeFinder.ts";
import type { Piece } from "./piece.ts";

/** A comment of HTML, and the line on which it begins, counted from 0. */
export interface CommentLine {
  readonly line: number;
  readonly text: string;
}

/** The comments in the lines of a post that no piece has: those between entries of a list, before its first section, and in empty sections. */
export function commentsBetween(lines: readonly string[], pieces: readonly Piece[]): CommentLine[] {
  const text = lines.join("\n");
  if (!text.includes("<!--")) return [];
  const isCode = codeLines(text);
  const kept = new Set<number>();
  for (const { from, to } of pieces.flatMap((piece) => piece.lines))
    for (let line = from; line < to; line++) kept.add(line);
  return [...text.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].flatMap(({ index, 0: comment }) => {
    const line = positionAt(text, index).line - 1;
    return kept.has(line) || isCode(line) ? [] : [{ line, text: comment }];
  });
}
