import { groupBy } from "../../digest/groupBy.ts";
import type { TextAnchor } from "../markup/resolveMarkup.ts";
import type { Piece } from "./piece.ts";

/**
 * The anchors of a post, by the piece that each is in. One that stands before a heading belongs to the piece below it. Under `undefined` are those
 * that are in none.
 */
export function anchorsByPiece(
  anchors: readonly TextAnchor[],
  pieces: readonly Piece[],
  lines: readonly string[],
): Map<Piece | undefined, TextAnchor[]> {
  const starts = pieces
    .flatMap((piece) => piece.lines.map((part) => ({ piece, ...part })))
    .sort((a, b) => a.from - b.from);
  return groupBy(anchors, ({ line }) => {
    const text = lines.slice(line).findIndex((each) => each.trim() !== "");
    const at = line + Math.max(text, 0);
    const inside = starts.find(({ from, to }) => at >= from && at < to);
    return (inside ?? starts.find(({ from }) => from > at))?.piece;
  });
}
