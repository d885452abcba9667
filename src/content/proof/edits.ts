import type { Place } from "../problem.ts";

/** A stretch of a text, and what should stand in its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with edits made that don't overlap; all else stays. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts = [...edits]
    .sort((a, b) => a.from - b.from)
    .flatMap((edit) => {
      const kept = text.slice(at, edit.from);
      at = edit.to;
      return [kept, edit.text];
    });
  return parts.join("") + text.slice(at);
}

/** Where the character at an index of a text stands, whose lines end with `\n`. */
export function placeIn(text: string, index: number): Place {
  let [line, start] = [1, 0];
  for (let end = text.indexOf("\n"); end >= 0 && end < index; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: index - start + 1 };
}
