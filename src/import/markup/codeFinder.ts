import { lineStarts } from "../../content/lineStarts.ts";
import { blockParser } from "./blockParser.ts";

const codeSpan = /(?<![`\\])(`+)(?!`)[^`]*(?:`+(?!\1)[^`]+)*?(?<!`)\1(?!`)|<!--[\s\S]*?-->/g;

/** A function that tells whether the character at an index is in code, or in a comment, which stays as it is. */
export function codeFinder(text: string): (index: number) => boolean {
  const ranges: [number, number][] = codeBlocks(text);
  const inBlock = (index: number) => ranges.some(([from, to]) => index >= from && index < to);
  const spans = text.includes("`") || text.includes("<!--") ? [...text.matchAll(codeSpan)] : [];
  const all = [
    ...ranges,
    ...spans
      .filter(({ index }) => !inBlock(index))
      .map(({ index, 0: span }): [number, number] => [index, index + span.length]),
  ];
  return (index) => all.some(([from, to]) => index >= from && index < to);
}

/** The ranges of code blocks between fences, and of indented ones. */
function codeBlocks(text: string): [number, number][] {
  if (!/^[ \t]*(?:```|~~~)|^(?: {4}|\t)/m.test(text)) return [];
  const starts = lineStarts(text);
  return blockParser
    .parse(text, {})
    .flatMap(({ type, map }): [number, number][] =>
      (type === "fence" || type === "code_block") && map
        ? [[starts[map[0]] ?? 0, starts[map[1]] ?? text.length]]
        : [],
    );
}

/** A function that tells whether a line of a text, counted from 0, is in a code block. */
export function codeLines(text: string): (line: number) => boolean {
  const ranges = codeBlocks(text);
  if (ranges.length === 0) return () => false;
  const starts = lineStarts(text);
  return (line) => ranges.some(([from, to]) => (starts[line] ?? 0) >= from && (starts[line] ?? 0) < to);
}
