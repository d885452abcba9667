import type { Token } from "markdown-it";
import { type Line, lineNumberAt, linesOf } from "../textLines.ts";
import { type Comment, commentsWithin } from "./comments.ts";

/** Every comment of a parsed text, in order, with its position in the source. */
export function commentsIn(tokens: readonly Token[], source: string): Comment[] {
  const placesOf = placer(source);
  return tokens.flatMap((token): Comment[] => {
    if (token.type === "comment") return token.meta?.comments as Comment[];
    const placeAt = placesOf(token);
    return commentsWithin(token).map(({ from, to, isClosed }) => ({
      from: placeAt(from),
      to: placeAt(to - 1) + 1,
      isClosed,
    }));
  });
}

/** Converts an index in the content of a block to an index in the source. */
type PlaceAt = (index: number) => number;

/** Locates the content of blocks in the source. Blocks must be asked for in order, because the cells of a table have no line numbers. */
function placer(source: string): (token: Token) => PlaceAt {
  const lines = linesOf(source);
  let cellFrom = 0;
  return ({ type, map, content }) => {
    if (type === "tr_open") cellFrom = lines[map?.[0] ?? 0]?.at ?? 0;
    if (type !== "inline") return (index) => index;
    if (map) return inLines(content, lines, map[0]);
    const written = content.replaceAll("|", "\\|");
    const at = source.indexOf(written, cellFrom);
    cellFrom = at + written.length;
    return inCell(content, at);
  };
}

/** A line of the content of a block is a line of the source without what is around it, such as `> `. */
function inLines(content: string, lines: readonly Line[], first: number): PlaceAt {
  let known: readonly (Line & { readonly place: number })[] | undefined;
  return (index) => {
    known ??= linesOf(content).map(({ text, at }, number) => {
      const line = lines[first + number];
      const shown = text.trim();
      return {
        text,
        at,
        place: (line?.at ?? 0) + (line?.text.lastIndexOf(shown) ?? 0) - text.indexOf(shown),
      };
    });
    const line = known[lineNumberAt(known, index)];
    return line ? line.place + index - line.at : index;
  };
}

/** In the source, each pipe in a cell has a backslash before it. */
function inCell(content: string, start: number): PlaceAt {
  const pipes = [...content.matchAll(/\|/g)].map(({ index }) => ({ at: index + 1 }));
  const known = [{ at: 0 }, ...pipes];
  return (index) => start + index + lineNumberAt(known, index);
}
