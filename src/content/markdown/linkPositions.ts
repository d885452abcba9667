import type { Position } from "../problem.ts";

/** Finds the positions of links and pictures in a body, which must be asked for in order. */
export interface PositionFinder {
  /** Moves to the block at these lines. A block without lines is part of the previous one. */
  enter(lines: [number, number] | null): void;
  /** The position of the next link or picture with one of these addresses, or of its block if it is not found. */
  next(...addresses: readonly string[]): Position;
}

/** How often a body is looked through for all of its positions, roughly. A body whose addresses stand elsewhere than its links has none. */
const mostLooks = 100;

/**
 * markdown-it gives the lines of a block, but not the positions of links, so their addresses are searched for.
 * `linesBefore` counts the lines of the file above `source`.
 */
export function positionFinder(source: string, linesBefore: number): PositionFinder {
  const lines = source.split("\n");
  let [begin, end] = [0, 0];
  let last: Position = { line: 0, column: 0 };
  let left = source.length * mostLooks;
  return {
    enter(map) {
      if (map !== null) [begin, end] = map;
      if (last.line < begin) last = { line: begin, column: 0 };
    },
    next(...addresses) {
      const found = find(addresses, last) ?? find(addresses, { line: begin, column: 0 });
      if (found) last = found;
      const { line, column } = found ?? { line: begin, column: 1 };
      return { line: line + 1 + linesBefore, column };
    },
  };

  /** Lines are counted from 0 here, columns from 1. An address in brackets is preferred, because others may be text. */
  function find(addresses: readonly string[], from: Position): Position | undefined {
    const written = addresses.filter(Boolean);
    for (const mark of ["(", "<", ""])
      for (const address of written) {
        const at = findText(mark + address, from);
        if (at) return { line: at.line, column: at.column + mark.length };
      }
    return undefined;
  }

  function findText(text: string, from: Position): Position | undefined {
    for (let [line, start] = [from.line, from.column]; line < end && left > 0; line++, start = 0) {
      const written = lines[line] ?? "";
      const index = written.indexOf(text, start);
      left -= (index < 0 ? written.length : index) - start + 1;
      if (index >= 0) return { line, column: index + 1 };
    }
    return undefined;
  }
}
