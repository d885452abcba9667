import { lineStarts } from "../../content/lineStarts.ts";

/** A part of a changed text, by where it begins before and after the change: one that stayed, or one that replaces something. */
export interface TextPart {
  readonly before: number;
  readonly after: number;
  readonly isKept: boolean;
}

/** For each line of a changed text, its line in the text before the change, counted from 1. `parts` are in the order of the text. */
export function sourceLines(before: string, after: string, parts: readonly TextPart[]): number[] {
  const starts = lineStarts(before);
  let [part, line] = [0, 0];
  return lineStarts(after).map((start) => {
    while ((parts[part + 1]?.after ?? Number.POSITIVE_INFINITY) <= start) part += 1;
    const { before: from, after: to, isKept } = parts[part] ?? { before: 0, after: 0, isKept: true };
    const index = isKept ? from + start - to : from;
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= index) line += 1;
    return line + 1;
  });
}
