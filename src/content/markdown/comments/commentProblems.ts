import type { Token } from "markdown-it";
import { errorAt, type Finding, warningAt } from "../../problem.ts";
import { type PositionFinder, positionFinder } from "../linkPositions.ts";
import { literalIn } from "../literalText.ts";
import type { Parsed } from "../markdown.ts";
import { lineNumberAt, linesOf } from "../textLines.ts";
import type { Comment } from "./comments.ts";
import { privateNotesIn } from "./privateNotes.ts";

/**
 * Finds comments that may hide text from readers or show them a note. `linesBefore` counts the lines of the file above `source`, from
 * which `tokens` were parsed.
 */
export function brokenComments(
  source: string,
  { tokens, shown, env: { comments = [] } }: Parsed,
  linesBefore: number,
): Finding[] {
  if (comments.length === 0) return endsOfCode(tokens, positionFinder(shown, linesBefore));
  const [lines, lastEnd] = [linesOf(source), source.lastIndexOf("-->")];
  const broken = comments.flatMap((comment) => {
    const problem = problemOf(source, comment, lastEnd);
    if (problem === undefined) return [];
    const number = lineNumberAt(lines, comment.from);
    const column = comment.from - (lines[number]?.at ?? 0) + 1;
    return [errorAt({ line: number + 1 + linesBefore, column }, ...problem)];
  });
  return broken.length > 0 ? broken : strayEnds(tokens, positionFinder(shown, linesBefore));
}

/** A comment that begins in code is not one, and the rest of it is shown: a backtick before it and one inside it make its beginning code. */
function endsOfCode(tokens: readonly Token[], positions: PositionFinder): Finding[] {
  const first = tokens.findIndex((token) => [token, ...(token.children ?? [])].some(opensInCode));
  return first < 0 ? [] : strayEnds(tokens.slice(first), positions);
}

function opensInCode({ type, content }: Token): boolean {
  return (
    /^(?:code_inline|code_block|fence)$/.test(type) &&
    content.lastIndexOf("<!--") > content.lastIndexOf("-->")
  );
}

/** A note that contains `-->` ends there, and the rest of it is shown. Without any comments, `-->` may be an arrow. */
function strayEnds(tokens: readonly Token[], positions: PositionFinder): Finding[] {
  return tokens.flatMap((token) => {
    positions.enter(token.map);
    if (!literalIn(token).includes("-->")) return [];
    const message = "A comment ends here but does not begin.";
    return [errorAt(positions.next("-->"), message, "Begin it with `<!--`, or delete the `-->`.")];
  });
}

function problemOf(
  source: string,
  { from, to, isClosed }: Comment,
  lastEnd: number,
): [message: string, hint: string] | undefined {
  if (source.slice(from + 4, to).includes("<!--"))
    return [
      "Another comment begins inside this one.",
      "End each comment with `-->` before the next one begins.",
    ];
  if (isClosed) return undefined;
  if (source.charAt(from) === "[")
    return ["The note does not end.", "End it with the bracket or quotation mark it begins with."];
  return lastEnd >= to
    ? [
        "The comment does not end in the paragraph, list or table cell where it begins.",
        "Begin it on a line of its own, or end it with `-->` in the same place.",
      ]
    : ["The comment does not end.", "End it with `-->`."];
}

/** Finds notes for editors where they are not comments: in indented code, and in the addresses and titles of links and pictures. */
export function misplacedNotes(block: Token, positions: PositionFinder): Finding[] {
  if (block.type === "code_block") return indentedComment(block, positions);
  return (block.children ?? []).flatMap(({ attrs }) =>
    (attrs ?? []).flatMap(([name, value]) => {
      const note = noteIn(name, String(value));
      const message =
        "A note for editors is in the address or title of a link or picture, which is published.";
      return note === undefined ? [] : errorAt(positions.next(note), message, "Delete it.", { value: note });
    }),
  );
}

function noteIn(name: string, value: string): string | undefined {
  if (name === "title") return privateNotesIn(value)[0];
  return /(?:^|\/|<|%3C)!--/.test(value) ? "<!--" : undefined;
}

function indentedComment({ content }: Token, positions: PositionFinder): Finding[] {
  if (!/^\s*<!--/.test(content)) return [];
  const message = "Readers see this comment, because text indented by four spaces is code.";
  return [
    warningAt(positions.next("<!--"), message, "Remove the spaces. For code, put lines of ``` around it."),
  ];
}
