import type { Piece } from "./piece.ts";

/** The text of a piece, as it is written. An entry of a list loses its marker and its indentation. */
export function pieceText(
  { lines, isEntry }: Pick<Piece, "lines" | "isEntry">,
  all: readonly string[],
): string {
  const text = lines
    .map(({ from, to }) =>
      all
        .slice(from, to)
        .join("\n")
        .replace(/^(?:[ \t]*\n)+/, "")
        .trimEnd(),
    )
    .filter(Boolean)
    .join("\n\n");
  return isEntry ? entryText(text) : text;
}

function entryText(text: string): string {
  const [marker = ""] = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]*/.exec(text) ?? [];
  const indent = new RegExp(`^[ \\t]{1,${Math.max(marker.length, 1)}}`);
  const [first = "", ...others] = text.split("\n");
  return [first.slice(marker.length), ...others.map((line) => line.replace(indent, ""))].join("\n");
}
